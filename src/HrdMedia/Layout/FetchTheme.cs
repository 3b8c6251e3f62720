using HrdMedia.Pipelines;
using HrdMedia.Settings;

namespace HrdMedia.Layout;

/// <summary>Lets the theme read its words and how cards look as soon as it is known in which languages, beside what else is
/// measured: listing the outputs would wait for them. The settings stay as they are; what is wrong with the theme is told to
/// who asks for them.</summary>
/// <param name="theme">Has them.</param>
internal sealed class FetchTheme(ITheme theme) : DocumentModule<SiteSettings, SiteSettings>
{
    /// <inheritdoc/>
    public override Document<SiteSettings> Run(Document<SiteSettings> document, EngineContext context)
    {
        Task.Run(() => theme.CardDesign);
        foreach (var language in document.Value.Languages.Select(l => l.Value).Prepend(document.Value.Language))
        {
            Task.Run(() => theme.Words(language));
        }

        return document;
    }
}
