using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Connections;
using NatoGraph.Storage.Sqlite.Writing;

namespace NatoGraph.Storage.Sqlite.Archiving;

/// <summary>Adds whole rows that are not there yet, within the transaction that is open.</summary>
internal sealed class ArchiveWriter(Session session)
{
    private readonly SqliteGraphTransaction transaction = new(session);

    /// <summary>Adds a row.</summary>
    public void Add(ArchiveRow row)
    {
        switch (row)
        {
            case FormEntry form:
                Add(form);
                break;
            case ArticleEntry article:
                Add(article);
                break;
            case EntityEntry entity:
                transaction.Add(entity.Row);
                break;
            case RedirectEntry redirect:
                session.Execute("INSERT INTO redirect (id, entity) VALUES (@id, @entity)", ("@id", redirect.Key), ("@entity", redirect.Entity.ToString()));
                break;
            case ClaimEntry claim:
                Add(claim);
                break;
            case FactEntry fact:
                transaction.Put(fact.Row, null, fact.Unit);
                break;
            case ContradictionEntry contradiction:
                transaction.Insert(Json.Read(contradiction.Document, Json.Types.Contradiction), contradiction.Document, contradiction.Unit);
                break;
            case DiagnosticsEntry diagnostics:
                session.Execute("INSERT INTO unit (key, diagnostics) VALUES (@unit, @diagnostics)", ("@unit", diagnostics.Unit), ("@diagnostics", diagnostics.Document));
                break;
        }
    }

    private void Add(FormEntry entry)
    {
        var form = entry.Form.Form;
        session.Execute(
            "INSERT INTO form (id, document, articles, entity) VALUES (@form, @document, @articles, @entity)",
            ("@form", form.Id),
            ("@document", Json.Of(form, Json.Types.EntityForm)),
            ("@articles", entry.Articles),
            ("@entity", entry.Entity?.ToString()));
        foreach (var key in entry.Form.BlockingKeys)
        {
            session.Execute("INSERT INTO blocking_key (key, form) VALUES (@key, @form)", ("@key", key), ("@form", form.Id));
        }
    }

    private void Add(ArticleEntry entry)
    {
        var article = entry.Version.Article;
        transaction.Insert(entry.Version, entry.Number, entry.ClaimCount, entry.SupersededOn);
        if (entry.SupersededOn is not null)
        {
            return;
        }

        transaction.Index(SearchEntry.Of(entry.Version));
        foreach (var (key, form) in entry.Mentions)
        {
            session.Execute("INSERT INTO mention (article, key, form) VALUES (@article, @key, @form)", ("@article", article.Id.ToString()), ("@key", key), ("@form", form));
        }
    }

    private void Add(ClaimEntry entry)
    {
        var (record, resolved) = (entry.Claim, entry.Claim.Resolved);
        transaction.Insert(record);
        var sequence = ("@claim", (object?)record.Sequence);
        foreach (var entity in entry.About)
        {
            session.Execute(
                "INSERT INTO claim_entity (entity, claim, current) VALUES (@entity, @claim, @current)",
                ("@entity", entity.ToString()),
                sequence,
                ("@current", record.SupersededOn is null ? 1 : 0));
        }

        foreach (var unit in entry.Units)
        {
            session.Execute("INSERT INTO claim_unit (unit, claim) VALUES (@unit, @claim)", ("@unit", unit), sequence);
        }
    }
}
