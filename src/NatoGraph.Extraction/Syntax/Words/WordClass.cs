using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>All readings of a form; forms that can be read alike share one.</summary>
internal sealed class WordClass
{
    private WordClass(ImmutableArray<Analysis> analyses, ImmutableArray<ushort> tags, ImmutableArray<Tag> all)
    {
        (Analyses, Tags) = (analyses, tags);
        foreach (var tag in Tags)
        {
            Parts |= 1u << (int)all[tag].Pos;
        }
    }

    /// <summary>A class of known forms.</summary>
    /// <param name="analyses">The readings.</param>
    /// <param name="all">All tags.</param>
    public WordClass(ImmutableArray<Analysis> analyses, ImmutableArray<Tag> all)
        : this(analyses, [.. analyses.Select(a => a.Tag).Distinct()], all)
    {
    }

    /// <summary>The readings; none for unknown forms.</summary>
    public ImmutableArray<Analysis> Analyses { get; }

    /// <summary>The indices of their tags, each once.</summary>
    public ImmutableArray<ushort> Tags { get; }

    /// <summary>A bit for each part of speech it can be.</summary>
    public uint Parts { get; }

    /// <summary>What forms that the lexicon lacks can be.</summary>
    /// <param name="tags">The indices of their tags.</param>
    /// <param name="all">All tags.</param>
    public static WordClass Unknown(ImmutableArray<ushort> tags, ImmutableArray<Tag> all) => new([], tags, all);

    /// <summary>The rule for the lemma where the form is read with this tag, or −1 where it is not.</summary>
    public int RuleFor(ushort tag)
    {
        foreach (var analysis in Analyses)
        {
            if (analysis.Tag == tag)
            {
                return analysis.Rule;
            }
        }

        return -1;
    }
}
