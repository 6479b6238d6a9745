using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds the states and organisations within the names of others: "Banque centrale du Kenya", "Commission de la Cédéao".</summary>
internal static class NestedNames
{
    /// <summary>The names within <paramref name="names"/>, by their start.</summary>
    public static ImmutableArray<Mention> Find(SegmentedText text, ImmutableArray<Mention> names, LanguagePack language)
    {
        var gazetteer = new GazetteerMatcher(text, language);
        var nested = ImmutableArray.CreateBuilder<Mention>();
        foreach (var organisation in names.OfType<OrganisationMention>().Where(o => o.Span.Length > 1))
        {
            for (var at = organisation.Span.Start + 1; at < organisation.Span.End; at++)
            {
                var inner = gazetteer.Match(at, text.SentenceOf(at));
                if (inner is not null && inner.Span.End <= organisation.Span.End && IsOwn(inner, organisation) && (inner is not OrganisationMention { Kind: not OrganisationKind.Intergovernmental } || IsOf(text, inner, language)))
                {
                    nested.Add(inner);
                    at = inner.Span.End - 1;
                }
            }
        }

        return nested.ToImmutable();
    }

    /// <summary>"comité exécutif de la Fifa" but not "université McGill", "musée d'Orsay".</summary>
    private static bool IsOf(SegmentedText text, Mention inner, LanguagePack language) =>
        text.Tokens[inner.Span.Start - 1] is { } before && (language.Has("article", before.Folded) || before.Lower is "du" or "des");

    /// <summary>Names that the gazetteer has as a whole show no demonym of their own: "Parti communiste français" is one name.</summary>
    private static bool IsOwn(Mention inner, OrganisationMention outer) => inner switch
    {
        StateMention { Form: StateForm.Name } state => outer.Known is null || outer.Known.Parent == state.State.Slug,
        StateMention { Form: StateForm.Adjective } => outer.Known is null,
        OrganisationMention { IsDescription: false } organisation => organisation.Known?.Slug != outer.Known?.Slug,
        _ => false,
    };
}
