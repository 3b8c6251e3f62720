namespace HrdMedia.Media;

/// <summary>Keeps the proof of a recording's published bytes while its tags stay as they are: to hash a recording takes long, and
/// each feed asks for it.</summary>
internal sealed class KeptIntegrity
{
    private readonly Lock gate = new();
    private string key = "";
    private string value = "";

    /// <summary>The proof for tags with this key; made once, whoever else asks meanwhile waits.</summary>
    public string Of(string tags, Func<string> make)
    {
        lock (gate)
        {
            if (value.Length == 0 || key != tags)
            {
                (value, key) = (make(), tags);
            }

            return value;
        }
    }
}
