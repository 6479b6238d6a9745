using Sent = Neo4j.Driver.Bolt.Messages.Signature;

namespace Neo4j.Driver.Tests.Scripted;

/// <summary>A request as the server saw it.</summary>
internal sealed record ReceivedMessage(byte Signature, IReadOnlyList<object?> Fields)
{
    public string Name => Signature switch
    {
        Sent.Hello => "HELLO",
        Sent.Goodbye => "GOODBYE",
        Sent.Reset => "RESET",
        Sent.Run => "RUN",
        Sent.Begin => "BEGIN",
        Sent.Commit => "COMMIT",
        Sent.Rollback => "ROLLBACK",
        Sent.Discard => "DISCARD",
        Sent.Pull => "PULL",
        Sent.Route => "ROUTE",
        Sent.Logon => "LOGON",
        Sent.Logoff => "LOGOFF",
        _ => $"0x{Signature:X2}",
    };

    public string Text => (string)Fields[0]!;

    /// <summary>The last field, where requests have their options.</summary>
    public IReadOnlyDictionary<string, object?> Extra => (Dictionary<string, object?>)Fields[^1]!;

    public override string ToString() => Name == "RUN" ? $"RUN {Text}" : Name;
}
