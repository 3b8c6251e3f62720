using System.Buffers;
using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Pictures;

/// <summary>Made pictures as outputs.</summary>
internal static class PictureOutput
{
    /// <summary>The output; a picture that cannot be decoded is the producer's to mend.</summary>
    public static Output Of(string address, string source, PictureRecipe recipe, Composition site) => new(address, source,
        target => target.Write(Make(recipe, site)));

    /// <summary>The picture's bytes.</summary>
    /// <exception cref="OutputRejectedException">It cannot be decoded.</exception>
    public static byte[] Make(PictureRecipe recipe, Composition site)
    {
        try
        {
            return site.Pictures!.Make(recipe, site.Sources);
        }
        catch (UndecodablePictureException e)
        {
            var name = Path.GetFileName(e.Picture.Source.Path);
            throw new OutputRejectedException(MediaDiagnostics.PictureUndecodable, new Place(e.Picture.Source.Path),
                $"'{name}' is damaged: its pixels cannot be read. Open it in a picture program and save it again.");
        }
    }
}
