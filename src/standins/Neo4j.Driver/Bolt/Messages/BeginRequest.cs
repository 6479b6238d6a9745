using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>Opens a transaction.</summary>
internal sealed record BeginRequest(TransactionScope Scope) : Request
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.BeginMessage(Signature.Begin, 1);
        writer.Write((object)Scope.ToExtra(version));
    }
}
