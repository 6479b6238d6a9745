using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>By what words candidates are named: a state by where somebody is from or by its capital, a body within the name of another.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<TokenSpan, StateForm> forms = [];
    private readonly Dictionary<string, (double Origins, double Capitals, double Nestings)> shares = new(StringComparer.Ordinal);
    private readonly MentionMap outer;

    /// <summary>The forms of an article's names.</summary>
    public NameForms(SegmentedText text, FoundMentions found)
    {
        foreach (var state in found.Names.OfType<StateMention>())
        {
            forms.TryAdd(state.Span, state.Form);
        }

        outer = new MentionMap(text.Tokens.Length, [.. found.Names.OfType<OrganisationMention>().Where(name => name.Span.Length > 1)]);
    }

    /// <summary>Whether the words only say where somebody is from: "le Slovène".</summary>
    public bool IsOrigin(TokenSpan place) => forms.GetValueOrDefault(place, StateForm.Name) == StateForm.Inhabitant;

    /// <summary>Whether they name it.</summary>
    public bool IsName(TokenSpan place) => forms.GetValueOrDefault(place, StateForm.Name) == StateForm.Name;

    /// <summary>Whether they are a capital.</summary>
    public bool IsCapital(TokenSpan place) => forms.GetValueOrDefault(place, StateForm.Name) == StateForm.Capital;

    /// <summary>Whether they stand within a longer name.</summary>
    public bool IsNested(TokenSpan place) => outer.Covering(place.Start) is { } name && name.Span != place && name.Span.Contains(place);

    /// <summary>Which share of a candidate's mentions is of each kind.</summary>
    public (double Origins, double Capitals, double Nestings) Shares(Candidate candidate)
    {
        if (!shares.TryGetValue(candidate.Key, out var known))
        {
            double Share(Func<TokenSpan, bool> which) => candidate.Places.Length == 0 ? 0 : (double)candidate.Places.Count(which) / candidate.Places.Length;
            shares[candidate.Key] = known = (Share(IsOrigin), Share(IsCapital), Share(IsNested));
        }

        return known;
    }
}
