using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Chat.Answers;

/// <summary>Turns answers into claims. What has no quote in the text, no known name or no readable part is refused.</summary>
/// <param name="extractor">The rule's name and version that claims carry.</param>
internal sealed class AnswerReader(string extractor)
{
    private const double Confidence = 0.5;

    private readonly EntityRegistry registry = new();
    private readonly List<ClaimDraft> claims = [];

    /// <summary>How many claims and events were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Takes in the answer for a piece of the text.</summary>
    public void Add(ChatAnswer answer, string text, TextRange piece)
    {
        var quotes = new QuoteFinder(text, piece);
        foreach (var thing in answer.Entities ?? [])
        {
            registry.KeyOf(thing);
        }

        foreach (var draft in (answer.Claims ?? []).Select(statement => Statement(statement, quotes)).Concat((answer.Events ?? []).Select(happening => Happening(happening, quotes))))
        {
            if (draft is null)
            {
                Refused++;
            }
            else if (!claims.Contains(draft))
            {
                claims.Add(draft);
            }
        }
    }

    /// <summary>All that the answers said.</summary>
    public ExtractedArticle Result() => new([], [.. registry.Entities], [.. claims.OrderBy(claim => claim.Quote.Start).ThenBy(claim => claim.Quote.End)]);

    private ClaimDraft? Statement(Statement said, QuoteFinder quotes)
    {
        var subject = registry.KeyOf(said.Subject);
        var other = registry.KeyOf(said.Object);
        return Named<Predicate>(said.Predicate) is { } predicate and not Predicate.Occurred && FitsTypes(predicate, said) && subject is not null && other is not null
            && Draft(predicate, quotes.Find(said.Quote), said.From, said.Until, said.Modality, said.Attribution) is { } draft
                ? draft with { Subject = subject, Object = other, Post = predicate == Predicate.Succeeds ? registry.KeyOf(said.Post) : null, Acting = said.Acting }
                : null;
    }

    private static bool FitsTypes(Predicate predicate, Statement said) => (predicate, said.Subject?.Type, said.Object?.Type) switch
    {
        (Predicate.Succeeds, "Person", "Person") or (Predicate.MemberOf, "Organisation", "Organisation") => true,
        (Predicate.HoldsPost or Predicate.CandidateFor or Predicate.MandateExtended, "Person", "Post") => true,
        _ => false,
    };

    private ClaimDraft? Happening(Happening said, QuoteFinder quotes) =>
        Named<EventKind>(said.Event) is { } kind
        && Draft(Predicate.Occurred, quotes.Find(said.Quote), said.From, said.Until, said.Modality, said.Attribution) is { } draft
        && (draft.From is not null || !string.IsNullOrWhiteSpace(said.Place))
            ? draft with
            {
                EventKind = kind,
                Place = string.IsNullOrWhiteSpace(said.Place) ? null : said.Place,
                Participants = [.. (said.Participants ?? []).Select(registry.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            }
            : null;

    private ClaimDraft? Draft(Predicate predicate, TextRange? quote, string? from, string? until, string? modality, Source? source) =>
        quote is not { } range || Named<Modality>(modality) is not { } sure || !IsDate(from) || !IsDate(until) ? null : new ClaimDraft(predicate, range)
        {
            From = Date(from),
            Until = Date(until),
            Modality = sure,
            Attribution = Attribution(source),
            Extractor = extractor,
            Confidence = Confidence,
        };

    private Attribution Attribution(Source? source) => source switch
    {
        { Kind: "PERSON" } when registry.KeyOf(new Thing("Person", source.Name, null, null)) is { } person => new(AttributionKind.Person, person),
        { Kind: "ORGANISATION" } when registry.KeyOf(new Thing("Organisation", source.Name, null, null)) is { } body => new(AttributionKind.Organisation, body),
        { Kind: "ANONYMOUS" } => new(AttributionKind.Anonymous, Label: source.Label),
        _ => Domain.Claims.Attribution.Outlet,
    };

    private static bool IsDate(string? written) => string.IsNullOrWhiteSpace(written) || Edtf.TryParse(written, out _);

    private static Edtf? Date(string? written) => Edtf.TryParse(written, out var date) ? date : null;

    /// <summary>The value whose name is written in capitals and underscores.</summary>
    private static T? Named<T>(string? written)
        where T : struct, Enum =>
        written is not null && Enum.TryParse<T>(written.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(written[0])
            ? value
            : null;
}
