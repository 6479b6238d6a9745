using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>Runs a query, in the open transaction or, given a scope, in one of its own.</summary>
internal sealed record RunRequest(Query Query, TransactionScope? Scope) : Request
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.BeginMessage(Signature.Run, 3);
        writer.String(Query.Text);
        writer.Write(Query.Parameters);
        writer.Write((object)(Scope?.ToExtra(version) ?? []));
    }
}
