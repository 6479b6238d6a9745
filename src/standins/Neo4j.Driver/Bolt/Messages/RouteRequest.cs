using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>Asks for the routing table of a database.</summary>
internal sealed record RouteRequest(
    IReadOnlyDictionary<string, string> Context, Bookmarks Bookmarks, string? Database, string? ImpersonatedUser) : Request
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        var extra = new Dictionary<string, object?>();
        if (Database is not null)
        {
            extra["db"] = Database;
        }

        if (ImpersonatedUser is not null)
        {
            extra["imp_user"] = ImpersonatedUser;
        }

        writer.BeginMessage(Signature.Route, 3);
        writer.Write(Context.ToDictionary(entry => entry.Key, entry => (object?)entry.Value));
        writer.Write((object)Bookmarks.Values);
        writer.Write((object)extra);
    }
}
