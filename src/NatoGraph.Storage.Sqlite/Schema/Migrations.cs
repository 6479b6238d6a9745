using System.Globalization;
using System.Reflection;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Schema;

/// <summary>
/// Brings a file to the newest schema. Each <c>NNN_name.sql</c> beside this file is one step, run once; SQLite's <c>user_version</c> says how
/// many have run, its <c>application_id</c> whose file it is.
/// </summary>
internal sealed class Migrations(SqliteErrors errors)
{
    /// <summary>"NGrf" in ASCII.</summary>
    internal const int ApplicationId = 0x4E477266;

    private static readonly string[] Steps =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema that this program knows.</summary>
    internal static int Newest => Steps.Length;

    /// <summary>Makes or upgrades the schema in one transaction.</summary>
    /// <exception cref="StoreException">The file is another program's, or of a newer version.</exception>
    public void Apply(Session session)
    {
        if (VersionOf(session) == Newest)
        {
            return;
        }

        session.Script("PRAGMA journal_mode = WAL");
        session.Script("BEGIN IMMEDIATE");

        // Another process may have been first.
        for (var version = VersionOf(session); version < Newest; version++)
        {
            session.Script(Text(Steps[version]));
        }

        session.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT"));
    }

    private int VersionOf(Session session)
    {
        var version = session.Number("PRAGMA user_version");
        var application = session.Number("PRAGMA application_id");
        var isEmpty = session.Number("SELECT count(*) FROM sqlite_master") == 0;
        if (application != ApplicationId && !(isEmpty && application == 0 && version == 0))
        {
            throw errors.Foreign();
        }

        return version <= Newest ? (int)version : throw errors.Newer(version, Newest);
    }

    private static string Text(string step)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(step)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
