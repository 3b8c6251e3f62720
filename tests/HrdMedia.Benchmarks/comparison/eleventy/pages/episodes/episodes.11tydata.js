export default { layout: 'episode.njk', tags: 'episode', permalink: data => `/episodes/${data.slug}/index.html` };
