using HrdMedia.Pipelines;
using HrdMedia.Settings;

namespace HrdMedia.Layout;

/// <summary>Lets the theme read its words as soon as it is known in which languages, beside what else is measured: pages wait for
/// them. The settings stay as they are; what is wrong with the words is said to the page that asks for them.</summary>
/// <param name="theme">Has them.</param>
internal sealed class FetchWords(ITheme theme) : DocumentModule<SiteSettings, SiteSettings>
{
    /// <inheritdoc/>
    public override Document<SiteSettings> Run(Document<SiteSettings> document, EngineContext context)
    {
        foreach (var language in document.Value.Languages.Select(l => l.Value).Prepend(document.Value.Language))
        {
            Task.Run(() => theme.Words(language));
        }

        return document;
    }
}
