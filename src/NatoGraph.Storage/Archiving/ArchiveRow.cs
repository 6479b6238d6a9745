using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Archiving;

/// <summary>Something that a store holds, whole, as it moves from one store to another.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Key">Names it within its part; parts are read in the ordinal order of keys.</param>
public abstract record ArchiveRow(ArchivePart Part, string Key)
{
    /// <summary>All that the row says, the same for equal rows of any store; for comparing.</summary>
    internal abstract IEnumerable<string?> Fields { get; }
}

/// <summary>A form and its keys.</summary>
/// <param name="Form">The form and its keys.</param>
/// <param name="Articles">How many articles name it.</param>
/// <param name="Entity">Which entity it is.</param>
public sealed record FormEntry(KeyedForm Form, int Articles, NodeId? Entity) : ArchiveRow(ArchivePart.Forms, Form.Form.Id)
{
    internal override IEnumerable<string?> Fields =>
        [Json.Of(Form.Form, Json.Types.EntityForm), Articles.ToString(CultureInfo.InvariantCulture), Entity?.ToString(), .. Form.BlockingKeys.Order(StringComparer.Ordinal)];
}

/// <summary>A version of an article.</summary>
/// <param name="Version">The version, without its claims.</param>
/// <param name="Number">Which version it is, from 1.</param>
/// <param name="SupersededOn">When a corrected text replaced it; <see langword="null"/> for the newest.</param>
/// <param name="Mentions">The forms that it names, by its keys; empty for an earlier version.</param>
/// <param name="ClaimCount">How many claims it makes.</param>
public sealed record ArticleEntry(LoggedArticle Version, int Number, DateTimeOffset? SupersededOn, ImmutableSortedDictionary<string, string> Mentions, int ClaimCount)
    : ArchiveRow(SupersededOn is null ? ArchivePart.Articles : ArchivePart.Versions, SupersededOn is null ? $"{Version.Article.Id}" : KeyOf(Version.Article.Id, Number))
{
    internal override IEnumerable<string?> Fields
    {
        get
        {
            var article = Version.Article;
            return
            [
                article.Id.ToString(),
                article.Name,
                article.Title,
                article.Outlet,
                article.Url,
                Stamp.Of(article.PublishedOn),
                article.Language,
                article.Text,
                article.ContentHash,
                Stamp.Of(article.RecordedAt),
                Json.Of(Version.Removed, Json.Types.ImmutableArrayRemovedRange),
                Number.ToString(CultureInfo.InvariantCulture),
                SupersededOn is { } then ? Stamp.Of(then) : null,
                ClaimCount.ToString(CultureInfo.InvariantCulture),
                .. Version.Entities.Select(entity => Json.Of(entity, Json.Types.ArticleEntity)),
                .. Mentions.OrderBy(mention => mention.Key, StringComparer.Ordinal).Select(mention => $"{mention.Key}={mention.Value}"),
            ];
        }
    }

    internal static string KeyOf(NodeId id, int number) => $"{id}@{number}";
}

/// <summary>A person, organisation or post.</summary>
/// <param name="Id">The id.</param>
/// <param name="Document">All of it, as JSON.</param>
public sealed record EntityEntry(NodeId Id, string Document) : ArchiveRow(ArchivePart.Entities, Id.ToString())
{
    internal EntityEntry(EntityRow row)
        : this(row.Id, row.Document) => Made = row;

    /// <summary>The row of the table.</summary>
    internal EntityRow Row => Made ?? EntityRow.Read(Id, Document);

    // What it was made from, where that is at hand.
    private EntityRow? Made { get; }

    internal override IEnumerable<string?> Fields => [Document];
}

/// <summary>An old id.</summary>
/// <param name="Id">The old id.</param>
/// <param name="Entity">The entity it stands for now.</param>
public sealed record RedirectEntry(NodeId Id, NodeId Entity) : ArchiveRow(ArchivePart.Redirects, Id.ToString())
{
    internal override IEnumerable<string?> Fields => [Entity.ToString()];
}

/// <summary>A claim.</summary>
/// <param name="Claim">The claim and the entities it speaks of.</param>
/// <param name="About">The entities under which it is found; for a superseded claim, those it last spoke of.</param>
/// <param name="Units">The units of projection that it feeds, as stores write them.</param>
public sealed record ClaimEntry(ClaimRecord Claim, ImmutableArray<NodeId> About, ImmutableArray<string> Units) : ArchiveRow(ArchivePart.Claims, Claim.Resolved.Claim.Id.ToString())
{
    internal override IEnumerable<string?> Fields
    {
        get
        {
            var (resolved, claim) = (Claim.Resolved, Claim.Resolved.Claim);
            return
            [
                claim.Article.ToString(),
                Stamp.Of(claim.PublishedOn),
                claim.Outlet,
                Json.Of(claim.Statement, Json.Types.ClaimDraft),
                claim.QuoteText,
                Stamp.Of(claim.RecordedAt),
                resolved.Subject?.ToString(),
                resolved.Object?.ToString(),
                resolved.Post?.ToString(),
                resolved.AttributedTo?.ToString(),
                Json.Of(resolved.Participants, Json.Types.ImmutableArrayNodeId),
                Claim.SupersededOn is { } then ? Stamp.Of(then) : null,
                Claim.Sequence.ToString(CultureInfo.InvariantCulture),
                Claim.Version.ToString(CultureInfo.InvariantCulture),
                .. About.Order().Select(id => id.ToString()),
                .. Units.Order(StringComparer.Ordinal),
            ];
        }
    }
}

/// <summary>A tenure, candidacy, membership or event.</summary>
/// <param name="Id">The id.</param>
/// <param name="Unit">The unit of projection that gives it, as stores write it.</param>
/// <param name="Position">Its place among the facts of its kind in its unit.</param>
/// <param name="Document">All of it, as JSON.</param>
public sealed record FactEntry(NodeId Id, string Unit, int Position, string Document) : ArchiveRow(ArchivePart.Facts, Id.ToString())
{
    internal FactEntry(FactRow row, string unit)
        : this(row.Id, unit, row.Position, row.Document) => Made = row;

    /// <summary>The row of the table.</summary>
    internal FactRow Row => Made ?? FactRow.Read(Id.Kind, Document, Position);

    // What it was made from, where that is at hand.
    private FactRow? Made { get; }

    internal override IEnumerable<string?> Fields => [Unit, Position.ToString(CultureInfo.InvariantCulture), Document];
}

/// <summary>A contradiction.</summary>
/// <param name="Id">The id.</param>
/// <param name="Unit">The unit of projection that gives it.</param>
/// <param name="Document">All of it, as JSON.</param>
public sealed record ContradictionEntry(NodeId Id, string Unit, string Document) : ArchiveRow(ArchivePart.Contradictions, Id.ToString())
{
    /// <summary>The document of a contradiction.</summary>
    public static string DocumentOf(Contradiction contradiction) => Json.Of(contradiction, Json.Types.Contradiction);

    internal override IEnumerable<string?> Fields => [Unit, Document];
}

/// <summary>What is to be known about a succession.</summary>
/// <param name="Unit">The unit of projection that gives it.</param>
/// <param name="Document">The diagnostics, as JSON.</param>
public sealed record DiagnosticsEntry(string Unit, string Document) : ArchiveRow(ArchivePart.Diagnostics, Unit)
{
    /// <summary>The document of diagnostics.</summary>
    public static string DocumentOf(ImmutableArray<Diagnostic> diagnostics) => Json.Of(diagnostics, Json.Types.ImmutableArrayDiagnostic);

    internal override IEnumerable<string?> Fields => [Document];
}
