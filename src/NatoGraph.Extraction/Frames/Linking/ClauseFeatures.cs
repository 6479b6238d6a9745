using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What the clause and sentence of a mention show, wherever the other mention stands. Remembered: a mention is part of many links.</summary>
/// <param name="context">The article.</param>
internal sealed class ClauseFeatures(LinkContext context)
{
    private static readonly string[] Deputies = ["y", "en", "le", "la", "l'", "lui", "les"];

    private readonly Dictionary<(string Which, TextRange Range, int Sentence), FeatureList> known = [];
    private readonly Dictionary<int, ImmutableArray<string>> classes = [];

    /// <summary>Adds what the clause of a mention says and when.</summary>
    /// <param name="features">Where it goes.</param>
    /// <param name="which">"first" or "second".</param>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">Its sentence.</param>
    public void Add(FeatureList features, string which, Argument mention, SentenceView sentence)
    {
        var key = (which, mention.Range, sentence.Sentence.Index);
        if (!known.TryGetValue(key, out var own) || own.IsNamed != features.IsNamed)
        {
            known[key] = own = new FeatureList(features.IsNamed ? [] : null);
            Describe(own, which, mention, sentence);
        }

        features.Add(own);
    }

    private void Describe(FeatureList features, string which, Argument mention, SentenceView sentence)
    {
        var tree = context.TreeOf(sentence);
        var head = tree.HeadOf(mention.Mention.Span);
        Introduction(features, which, mention, sentence, tree);
        if (head is null || tree.ClauseOf(head) is not { } verb)
        {
            features.Add($"{which}-clause", "none");
            Nouns(features, which, tree, head);
            Times(features, which, sentence, tree, tree.Tokens, "none");
            return;
        }

        var side = SideOf(tree, verb, head);
        Verb(features, which, tree, verb, head, side);
        Nouns(features, which, tree, head);
        Times(features, which, sentence, tree, tree.SpanOf(verb), side);
    }

    private static void Verb(FeatureList features, string which, SentenceStructure tree, Word verb, Word head, string side)
    {
        var group = tree.VerbGroupOf(verb);
        features.Add($"{which}-lemma", verb.Lemma, side);
        features.Add($"{which}-lemma", verb.Lemma);
        foreach (var one in ClassesOf(verb))
        {
            features.Add($"{which}-clause", one, side, group.IsPassive ? "p" : "a");
            foreach (var argument in tree.Dependents(verb).Where(word => word.IsNominal && !tree.IsWithin(head, word)))
            {
                foreach (var other in LinkClasses.Of(argument.Lemma))
                {
                    features.Add($"{which}-verb+argument", one, other, side);
                }
            }
        }

        features.Add($"{which}-tense", side, group.IsNegated ? "not" : group.IsConditional ? "conditional" : group.IsFuture ? "future" : group.IsPast ? "past" : "present");
        foreach (var deputy in tree.Dependents(verb).Where(word => word.Pos == PartOfSpeech.Pronoun && Deputies.Contains(word.Token.Lower)))
        {
            features.Add($"{which}-clitic", deputy.Token.Lower, side);
        }
    }

    private static string SideOf(SentenceStructure tree, Word verb, Word head)
    {
        var below = head;
        while (tree.HeadOf(below) is { } above && above != verb && below != verb)
        {
            below = above;
        }

        return below == verb ? "it" : tree.Subjects(verb).Contains(head) ? "doer" : tree.Objects(verb).Contains(head) ? "done" : below == head ? LinkPath.RelationOf(tree, below) : "in-" + LinkPath.RelationOf(tree, below);
    }

    /// <summary>What the words about the mention's noun say: "la démission de", "à la place de".</summary>
    private static void Nouns(FeatureList features, string which, SentenceStructure tree, Word? head)
    {
        if (head is null)
        {
            return;
        }

        if (tree.Preposition(head) is { } preposition)
        {
            features.Add($"{which}-preposition", preposition);
        }

        if (tree.HeadOf(head) is { IsVerb: false } noun)
        {
            features.Add($"{which}-noun", noun.Learnable, tree.Preposition(head) ?? "");
            features.Add($"{which}-noun+preposition", LinkClasses.Of(noun.Lemma) is [var one, ..] ? one : "none", tree.Preposition(noun) ?? "", tree.Preposition(head) ?? "");
        }

        foreach (var participle in tree.Dependents(head).Where(word => word.IsVerb))
        {
            foreach (var one in ClassesOf(participle))
            {
                features.Add($"{which}-said-of", one, participle.IsPastParticiple ? "past" : "");
            }

            features.Add($"{which}-said-lemma", participle.Lemma);
        }
    }

    /// <summary>How the person is brought in: by nationality, first here, first in the sentence.</summary>
    private void Introduction(FeatureList features, string which, Argument mention, SentenceView sentence, SentenceStructure tree)
    {
        if (mention.Mention is not PersonMention person)
        {
            return;
        }

        var before = tree.At(person.Span.Start - 1);
        var isNational = before is not null && sentence.Bodies.Any(body => body.Mention is StateMention && body.Mention.Span.End == person.Span.Start);
        var isFirst = context.FirstOf(mention.Key) == mention.Range.Start;
        features.Add($"{which}-brought", isNational ? "national" : "-", isFirst ? "first" : "again", person.Span.Start - tree.Tokens.Start <= 2 ? "opens" : "-");
        features.Add($"{which}-before", before?.Token.Lower is { Length: < 12 } word ? word : "none");
        features.Add($"{which}-behind", tree.At(person.Span.End)?.Token.Lower is { Length: < 12 } next ? next : "none");
    }

    private void Times(FeatureList features, string which, SentenceView sentence, SentenceStructure tree, TokenSpan clause, string side)
    {
        var range = sentence.Article.Text.Text.RangeOf(clause);
        foreach (var kind in sentence.Times.Where(time => range.Contains(time.Range)).Select(time => time.Kind).Distinct())
        {
            features.Add($"{which}-time", kind.ToString(), side);
        }

        features.Add($"{which}-times", FeatureList.Bucket(sentence.Times.Length));
        foreach (var one in ClassesOf(sentence, tree))
        {
            features.Add($"{which}-sentence", one);
        }
    }

    private ImmutableArray<string> ClassesOf(SentenceView sentence, SentenceStructure tree)
    {
        if (!classes.TryGetValue(sentence.Sentence.Index, out var found))
        {
            classes[sentence.Sentence.Index] = found = [.. tree.Words.SelectMany(word => LinkClasses.Of(word.Lemma)).Distinct()];
        }

        return found;
    }

    private static IEnumerable<string> ClassesOf(Word word) => LinkClasses.Of(word.Lemma).DefaultIfEmpty("other");
}
