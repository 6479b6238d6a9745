using System.Collections.Immutable;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Coreference.Antecedents;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Evaluation.References;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Training.References;

/// <summary>Reads an article and keeps what there was to choose from; chooses as the marks say, or as some model does.</summary>
internal sealed class AntecedentTeacher : IAntecedentJudge
{
    private readonly IAntecedentJudge? model;
    private readonly GoldNames names;
    private readonly Dictionary<TokenSpan, ReferenceMark> marks = [];
    private readonly Dictionary<TokenSpan, IReadOnlyList<AntecedentCandidate>> seen = [];

    private AntecedentTeacher(ResolvedText read, MarkedArticle article, IAntecedentJudge? model)
    {
        this.model = model;
        names = new GoldNames(article.Gold, read.Entities);
        var mentions = read.Mentions.Where(mention => mention is ReferenceMention or PostMention).ToList();
        foreach (var mark in article.Marks)
        {
            if (MentionMatch.Find(read.Text, mentions, mark.Range) is { } mention)
            {
                marks.TryAdd(mention.Span, mark);
            }
        }
    }

    /// <inheritdoc/>
    public bool WantsNames => true;

    /// <summary>The examples of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="model">By which the words before are read; as the marks say where there is none.</param>
    /// <param name="indexOf">The index of a sign.</param>
    public static ImmutableArray<AntecedentExample> Read(MarkedArticle article, IAntecedentJudge? model, Func<string, int> indexOf)
    {
        var teacher = new AntecedentTeacher(ClaimExtractor.Read(article.Text, CancellationToken.None).Resolved, article, model);
        _ = ClaimExtractor.Read(article.Text, teacher, CancellationToken.None);
        return [.. teacher.seen.OrderBy(one => one.Key).Select(one => teacher.Example(one.Key, one.Value, indexOf)).OfType<AntecedentExample>()];
    }

    /// <inheritdoc/>
    public (int Index, bool IsSure) Choose(Mention reference, IReadOnlyList<AntecedentCandidate> candidates)
    {
        seen[reference.Span] = candidates;
        if (model is not null)
        {
            return model.Choose(reference, candidates);
        }

        var right = candidates.Select(candidate => IsRight(reference.Span, candidate)).ToList();
        return (Math.Max(0, right.IndexOf(true)), true);
    }

    /// <summary>Nothing where somebody is meant who is not to choose from: that teaches nothing of nobody.</summary>
    private AntecedentExample? Example(TokenSpan span, IReadOnlyList<AntecedentCandidate> candidates, Func<string, int> indexOf)
    {
        var right = candidates.Select(candidate => IsRight(span, candidate)).ToList();
        var isNobody = !right.Contains(true);
        return isNobody && marks.GetValueOrDefault(span) is { IsOfSomebody: true } ? null : new([.. candidates.Select((candidate, at) => (candidate.Signs.Names.Select(indexOf).ToArray(), right[at] || (isNobody && IsNobody(candidate))))]);
    }

    private static bool IsNobody(AntecedentCandidate candidate) => candidate.Person is null || candidate.Person.StartsWith('?');

    private bool IsRight(TokenSpan span, AntecedentCandidate candidate) => marks.GetValueOrDefault(span) is { IsOfSomebody: true } mark && names.KeysOf(candidate.Person).Contains(mark.Person);
}
