using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>Authenticates (Bolt 5.1 and later).</summary>
internal sealed record LogonRequest(AuthToken Token) : Request
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.BeginMessage(Signature.Logon, 1);
        writer.Write(Token.Content.ToDictionary(entry => entry.Key, entry => entry.Value));
    }
}
