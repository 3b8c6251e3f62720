using HrdMedia.Layout;

namespace HrdMedia.Theme;

// What the way out of a page says, and the page about reading safely.
public sealed partial class Words
{
    public string QuickExit { get; } = read.Line("quick-exit");
    public string QuickExitKeys { get; } = read.Line("quick-exit-keys");
    public string QuickExitAbout { get; } = read.Line("quick-exit-about");
    public string QuickExitTwoMore { get; } = read.Line("quick-exit-two-more");
    public string QuickExitOneMore { get; } = read.Line("quick-exit-one-more");
    public string QuickExitLeaving { get; } = read.Line("quick-exit-leaving");
    public string QuickExitOver { get; } = read.Line("quick-exit-over");
    public string ExitDoes { get; } = read.Line("exit-does");
    public Phrase ExitLeads { get; } = read.Phrase("exit-leads", 1);
    public string ExitKeys { get; } = read.Line("exit-keys");
    public string ExitBack { get; } = read.Line("exit-back");
    public string ExitForgets { get; } = read.Line("exit-forgets");
    public string ExitDoesNot { get; } = read.Line("exit-does-not");
    public string ExitHistory { get; } = read.Line("exit-history");
    public string ExitNetwork { get; } = read.Line("exit-network");
    public string ExitWatched { get; } = read.Line("exit-watched");
    public string ExitFiles { get; } = read.Line("exit-files");
    public string ExitKept { get; } = read.Line("exit-kept");
    public string FewerTraces { get; } = read.Line("fewer-traces");
    public string TracesPrivate { get; } = read.Line("traces-private");
    public string TracesHistory { get; } = read.Line("traces-history");
    public string TracesDevice { get; } = read.Line("traces-device");
    public string TracesNetwork { get; } = read.Line("traces-network");
    public string TracesApp { get; } = read.Line("traces-app");
    public string SiteDoes { get; } = read.Line("site-does");
    public string SiteAsksNobody { get; } = read.Line("site-asks-nobody");
    public string SiteKeeps { get; } = read.Line("site-keeps");
    public string SiteHost { get; } = read.Line("site-host");
}
