using System.Text;
using HrdMedia.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HrdMedia.Cli.Serve;

/// <summary>Answers requests with the site as it is now.</summary>
/// <param name="preview">What is shown.</param>
/// <param name="found">Told of what is wrong with a page that was asked for.</param>
/// <param name="stop">Ends connections that stay open.</param>
internal sealed class PreviewAnswers(Preview preview, Action<IReadOnlyList<Diagnostic>> found, CancellationToken stop)
{
    /// <summary>The header by which the script of a page knows that another page has come.</summary>
    public const string TagHeader = "HrdMedia-Preview";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!RequestRules.Allows(context.Request))
        {
            await Say(context, 403, "This preview answers only to this machine.\n");
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await Say(context, 405, "Only GET and HEAD.\n");
        }
        else if (path == PreviewPage.Folder + "events")
        {
            await Tell(context);
        }
        else if (path.StartsWith(PreviewPage.Folder, StringComparison.Ordinal))
        {
            await Own(context, path[PreviewPage.Folder.Length..]);
        }
        else
        {
            await Site(context, path);
        }
    }

    private static Task Own(HttpContext context, string name)
    {
        if (PreviewFiles.Find(name) is not var (bytes, type))
        {
            return Say(context, 404, "Nothing here.\n");
        }

        context.Response.Headers.CacheControl = "no-cache";
        return Send(context, 200, bytes, type, RenderedPage.Tag(bytes));
    }

    // https://html.spec.whatwg.org/multipage/server-sent-events.html
    private async Task Tell(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                // Asked for before it is said: what comes in between is not missed.
                var next = preview.Next;
                await context.Response.WriteAsync("data: read\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                await next.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or the command ends.
        }
    }

    private async Task Site(HttpContext context, string path)
    {
        var first = preview.Next;
        if (preview.Current is null)
        {
            await Task.WhenAny(first, Task.Delay(RequestRules.ShowsPage(context.Request) ? Patience : Timeout.InfiniteTimeSpan,
                context.RequestAborted));
        }

        if (preview.Current is not { } reading)
        {
            context.Response.Headers.RetryAfter = "1";
            await Alone(context, 503, PreviewPage.Reading("reading"), "reading");
        }
        else if (reading.Site is not { } site)
        {
            var tag = RenderedPage.Tag([], string.Join('\n', reading.Findings));
            await Alone(context, 500, PreviewPage.Errors(tag, reading.Findings), tag);
        }
        else
        {
            await Answer(context, path, site, reading.Findings);
        }
    }

    private async Task Answer(HttpContext context, string path, DeployedSite site, IReadOnlyList<Finding> findings)
    {
        var answer = site.Answer(path);
        SetHeaders(context, site.Headers(path, answer));
        if (answer.Location.Length > 0)
        {
            context.Response.StatusCode = answer.Status;
            context.Response.Headers.Location = answer.Location + context.Request.QueryString;
        }
        else if (answer.Output is not { } output)
        {
            await Say(context, answer.Status, "Nothing here.\n");
        }
        else if (Render(output, site, out var problem) is not { } page)
        {
            // The page of the very file that is being mended cannot be made from before: its notes stand in that file.
            var tag = RenderedPage.Tag([], $"{problem}\n{string.Join('\n', findings)}");
            await Alone(context, 500, findings.Any(f => f.IsError) ? PreviewPage.Errors(tag, findings)
                : PreviewPage.Fault(tag, problem), tag);
        }
        else
        {
            found(page.Findings);
            await Page(context, answer.Status, output, page, [.. findings, .. page.Findings.Select(d => new Finding(d, null))]);
        }
    }

    private static Task Page(HttpContext context, int status, Output output, RenderedPage page, IReadOnlyList<Finding> findings)
    {
        var type = context.Response.ContentType ?? ContentTypes.Of(output.Path);
        var tag = RenderedPage.Tag(page.Bytes);
        var bytes = page.Bytes;
        if (type.StartsWith("text/html", StringComparison.Ordinal) && RequestRules.ShowsPage(context.Request))
        {
            tag = RenderedPage.Tag(page.Bytes, string.Join('\n', findings));
            bytes = PreviewPage.With(page.Bytes, tag, findings);
            context.Response.Headers[TagHeader] = tag;
        }

        return Send(context, status, bytes, type, tag);
    }

    private static RenderedPage? Render(Output output, DeployedSite site, out string problem)
    {
        try
        {
            problem = "";
            return RenderedPage.Of(output, site);
        }
        catch (Exception e)
        {
            // A source that has changed and is being read anew, a script of the theme that imports what is not there, or a fault
            // of ours: what cannot be made is said in the browser, and the next page is made all the same.
            problem = $"{output.Path}: {e.Message}";
            return null;
        }
    }

    // What a browser keeps for a day, as it should of the real site, would hide each later edit. So it is told to ask again, and
    // shown what the host will say; who asks without a browser gets that itself.
    private static void SetHeaders(HttpContext context, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        if (RequestRules.IsBrowser(context.Request) && context.Response.Headers.CacheControl is { Count: > 0 } real)
        {
            context.Response.Headers["HrdMedia-Deployed-Cache-Control"] = real;
            context.Response.Headers.CacheControl = "no-cache";
        }
    }

    private static Task Alone(HttpContext context, int status, string page, string tag)
    {
        context.Response.Headers[TagHeader] = tag;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
        return Send(context, status, Encoding.UTF8.GetBytes(page), "text/html; charset=UTF-8", tag);
    }

    private static Task Say(HttpContext context, int status, string text) =>
        Send(context, status, Encoding.UTF8.GetBytes(text), "text/plain; charset=UTF-8", "");

    private static Task Send(HttpContext context, int status, byte[] bytes, string type, string tag)
    {
        if (status == 200)
        {
            // Another unit than bytes is to be ignored (RFC 9110, section 14.2); the framework reads it as bytes.
            if (!context.Request.Headers.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase))
            {
                context.Request.Headers.Remove(HeaderNames.Range);
            }

            return Results.Bytes(bytes, type, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{tag}\""))
                .ExecuteAsync(context);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }
}
