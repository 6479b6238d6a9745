using System.Runtime.InteropServices;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt.Messages;

/// <summary>Introduces the driver. Before Bolt 5.1 it carries the credentials, too.</summary>
internal sealed record HelloRequest(
    string UserAgent, AuthToken Token, IReadOnlyDictionary<string, string>? Routing, NotificationsConfig? Notifications) : Request
{
    private static readonly Dictionary<string, object?> BoltAgent = new()
    {
        ["product"] = "neo4j-dotnet/5.28.3",
        ["platform"] = RuntimeInformation.OSDescription,
        ["language"] = "C#",
        ["language_details"] = RuntimeInformation.FrameworkDescription,
    };

    public override void Write(PackWriter writer, BoltVersion version)
    {
        var extra = new Dictionary<string, object?> { ["user_agent"] = UserAgent };
        if (version.HasBoltAgent)
        {
            extra["bolt_agent"] = BoltAgent;
        }

        // A routing context, even an empty one, tells the server that it is asked to route.
        if (Routing is not null)
        {
            extra["routing"] = Routing.ToDictionary(entry => entry.Key, entry => (object?)entry.Value);
        }

        if (!version.IsUtc)
        {
            extra["patch_bolt"] = new List<object?> { "utc" };
        }

        if (!version.HasLogon)
        {
            foreach (var (key, value) in Token.Content)
            {
                extra[key] = value;
            }
        }

        NotificationFilter.AddTo(extra, Notifications, version);
        writer.BeginMessage(Signature.Hello, 1);
        writer.Write((object)extra);
    }
}
