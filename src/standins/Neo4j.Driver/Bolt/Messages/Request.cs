using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>A message to the server.</summary>
internal abstract record Request
{
    /// <summary>Encodes it as a version of the protocol wants it.</summary>
    public abstract void Write(PackWriter writer, BoltVersion version);
}

/// <summary>A message that has no fields.</summary>
internal sealed record PlainRequest(byte Signature) : Request
{
    public static PlainRequest Goodbye { get; } = new(Messages.Signature.Goodbye);

    public static PlainRequest Reset { get; } = new(Messages.Signature.Reset);

    public static PlainRequest Commit { get; } = new(Messages.Signature.Commit);

    public static PlainRequest Rollback { get; } = new(Messages.Signature.Rollback);

    public static PlainRequest Logoff { get; } = new(Messages.Signature.Logoff);

    public override void Write(PackWriter writer, BoltVersion version) => writer.BeginMessage(Signature, 0);
}
