using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary><c>PULL</c> or <c>DISCARD</c>: asks for records, or lets go of them.</summary>
/// <param name="Signature">Which of the two.</param>
/// <param name="Count">How many; -1 for all.</param>
/// <param name="QueryId">Of which query in the transaction; null for the last.</param>
internal sealed record StreamRequest(byte Signature, long Count, long? QueryId) : Request
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.BeginMessage(Signature, 1);
        writer.Map(QueryId is null ? 1 : 2);
        writer.String("n");
        writer.Integer(Count);
        if (QueryId is { } id)
        {
            writer.String("qid");
            writer.Integer(id);
        }
    }
}
