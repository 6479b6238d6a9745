using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Finds people, organisations and states by name, from left to right; at each token the matchers are asked in the order of how
/// much their evidence is worth. A second pass finds the bare family names of people that the first has found in full.
/// </summary>
internal sealed class NameFinder
{
    private readonly SegmentedText text;
    private readonly GazetteerMatcher gazetteer;
    private readonly OrganisationMatcher organisations;
    private readonly UnexplainedNames unexplained;
    private readonly NameExtension extension;
    private readonly CompanyMatcher companies;
    private readonly BracketedNames bracketed;
    private readonly LayoutNames layout;
    private readonly EmployerNames employers;
    private readonly LedBodies led;
    private readonly HouseNames houses;
    private readonly PersonMatcher people;

    private NameFinder(SegmentedText text, LanguagePack language)
    {
        this.text = text;
        gazetteer = new GazetteerMatcher(text, language);
        var tail = new OrganisationTail(text, language);
        organisations = new OrganisationMatcher(text, language, tail);
        unexplained = new UnexplainedNames(text, language, tail);
        extension = new NameExtension(text, language);
        companies = new CompanyMatcher(text, language);
        bracketed = new BracketedNames(text, language);
        layout = new LayoutNames(text, language);
        employers = new EmployerNames(text, language);
        led = new LedBodies(text, language);
        houses = new HouseNames(text, language);
        people = new PersonMatcher(text, language);
    }

    /// <summary>The names in <paramref name="text"/>, by their start, none overlapping another.</summary>
    public static ImmutableArray<Mention> Find(SegmentedText text, LanguagePack language)
    {
        var finder = new NameFinder(text, language);
        var first = new List<Mention>();
        foreach (var sentence in text.Sentences)
        {
            finder.Scan(sentence, first);
        }

        var families = first.OfType<PersonMention>().SelectMany(person => Enumerable.Range(person.Span.Start + 1, person.Span.Length - 1)).Select(at => (text.Tokens[at - 1].Folded, text.Tokens[at].Folded)).ToHashSet();
        first.RemoveAll(name => name is OrganisationMention { Known: null, Span: { Length: 1, Start: > 0 } single } && families.Contains((text.Tokens[single.Start - 1].Folded, text.Tokens[single.Start].Folded)));
        return PartialNameFinder.Complete(text, first, language);
    }

    private void Scan(Sentence sentence, List<Mention> found)
    {
        var isCapitals = people.IsInCapitals(sentence);
        for (var at = sentence.Tokens.Start; at < sentence.Tokens.End;)
        {
            var mention = MatchAt(at, sentence, isCapitals);
            if (mention is null)
            {
                at++;
                continue;
            }

            mention = mention is OrganisationMention organisation && !isCapitals
                ? extension.Whole(extension.Extended(organisation, sentence), sentence, found.Count > 0 ? found[^1].Span.End : 0)
                : mention;
            mention = mention is OrganisationMention { IsWeak: true } weak && led.IsLed(weak.Span, sentence) ? weak with { IsWeak = false } : mention;

            mention = mention is PlaceMention place && led.IsTrained(place.Span, sentence) ? new OrganisationMention(place.Span, text.TextOf(place.Span), OrganisationKind.Other) : mention;

            found.Add(mention);
            at = mention.Span.End;
        }
    }

    private Mention? MatchAt(int at, Sentence sentence, bool isCapitals)
    {
        if (text.Tokens[at].Kind == TokenKind.Handle)
        {
            return people.Handle(at);
        }

        if (text.Tokens[at].Kind == TokenKind.Number)
        {
            return organisations.Numbered(at, sentence) ?? layout.Match(at, sentence);
        }

        if (text.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if ((layout.Match(at, sentence) ?? houses.Match(at, sentence)) is { } shown)
        {
            return shown;
        }

        if (!isCapitals && bracketed.Match(at, sentence) is { } explained && !(gazetteer.Match(at, sentence)?.Span.Length >= explained.Span.Length))
        {
            return explained;
        }

        if (!isCapitals && companies.Match(at, sentence) is { } company)
        {
            return company;
        }

        if (!isCapitals && layout.Titled(at, sentence) is { } titled && gazetteer.Match(at, sentence) is null && companies.Match(at + 1, sentence) is null)
        {
            return titled;
        }

        if (!isCapitals && text.Tokens[at].IsCapitalised && organisations.Numbered(at, sentence) is { } numbered)
        {
            return numbered;
        }

        var person = isCapitals ? null : people.Match(at, sentence);
        person = person is { Title: null } && organisations.IsTold(person.Span) ? null : person;
        if (person is not null && !people.IsSure(person) && !people.FollowsRole(at, sentence) && organisations.Coined(person.Span) is { } coined)
        {
            return gazetteer.Match(at, sentence) is { } entry && entry.Span.Length >= coined.Span.Length ? entry : coined;
        }

        var known = isCapitals && gazetteer.IsPlainWord(at) ? null : gazetteer.Match(at, sentence);
        if (person is { IsFull: true, Span.Length: > 1 } && (known is null || known.Span.Length < person.Span.Length) && people.IsSure(person))
        {
            return person;
        }

        if (person is { IsFull: true, Span.Length: > 1 } && known is OrganisationMention { Span.Length: 1 } && text.Tokens[at].Shape == TokenShape.Capitalised && people.FollowsRole(at, sentence))
        {
            return person;
        }

        if (!isCapitals && known is null or { Span.Length: 1 } && employers.Match(at, sentence) is { } employer && (known is null || employer.Span.Length > 1))
        {
            return employer;
        }

        var pattern = organisations.Match(at, sentence, known);
        if (pattern is not null && (known is null || pattern.Span.Length > known.Span.Length))
        {
            return pattern;
        }

        if (known is PlaceMention or StateMention && !isCapitals && (organisations.Told(at, sentence) ?? unexplained.Governed(at, sentence)) is { } foreign && foreign.Span.Length > known.Span.Length)
        {
            return foreign;
        }

        return known ?? (isCapitals || (person is not null && people.IsSure(person)) ? null : organisations.Told(at, sentence) ?? organisations.Branch(at, sentence) ?? organisations.OfDepartment(at, sentence)) ?? (Mention?)person ?? unexplained.Acronym(at, sentence, isCapitals) ?? (Mention?)people.Bare(at, sentence) ?? (isCapitals ? null : unexplained.Governed(at, sentence)) ?? unexplained.Unexplained(at, sentence, isCapitals);
    }
}
