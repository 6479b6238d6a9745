using System.Collections.Frozen;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>Weighs what speaks for a candidate as the organisation of a post.</summary>
/// <param name="text">The article.</param>
/// <param name="found">Its mentions.</param>
/// <param name="known">The posts whose organisation their own words name.</param>
/// <param name="language">The language.</param>
internal sealed class Evidence(SegmentedText text, FoundMentions found, KnownPosts known, LanguagePack language)
{
    private const int Titles = 1;
    private const double Fading = 0.15;
    private const double Dominance = 0.3;

    private static readonly FrozenSet<string> Scenes = new[] { "à", "au", "aux", "en", "chez", "dans", "sein", "côté" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<int> named = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.Start)];
    private readonly Rubrics rubrics = new(text);
    private readonly HashSet<TokenSpan> slots = [.. found.Posts.Where(post => post.Slot is not null).Select(post => post.Slot!.Span)];

    /// <summary>What a post's candidates have in common, worked out once for all of them.</summary>
    /// <param name="post">The post.</param>
    /// <param name="rivals">All candidates that may have the role.</param>
    /// <param name="nation">The key of the state where the holder is at home, where that is known.</param>
    public Field FieldOf(PostMention post, IReadOnlyList<Candidate> rivals, string? nation)
    {
        var starts = rivals.Select(rival => LastBefore(rival, post.Span.Start)?.Start ?? -1).ToList();
        var (states, bodies) = (rivals.Where(rival => rival.State is not null).ToList(), rivals.Where(rival => rival.State is null).ToList());
        return new Field(
            post, text.SentenceOf(post.Span.Start), nation, starts.DefaultIfEmpty(-1).Max(), starts.Count == 0 ? 0 : starts.Count(start => start == starts.Max()),
            new Share(states.Sum(rival => rival.Weight), states.Select(rival => rival.Weight).DefaultIfEmpty(0).Max()),
            new Share(bodies.Sum(rival => rival.Weight), bodies.Select(rival => rival.Weight).DefaultIfEmpty(0).Max()),
            [.. known.Before(post)], [.. known.Behind(post)], known.Last(post));
    }

    /// <summary>What of each clue there is for the candidate, 0 to 1.</summary>
    /// <param name="field">What its rivals and it have in common.</param>
    /// <param name="candidate">The candidate.</param>
    public double[] For(Field field, Candidate candidate)
    {
        var clues = new double[(int)Clue.Least + 1];
        var (post, sentence) = (field.Post, field.Sentence);
        var kin = candidate.State is null ? field.Bodies : field.States;
        Nearness(post, candidate, sentence, clues);
        void Set(Clue clue, double value) => clues[(int)clue] = value;
        void If(Clue clue, bool holds) => clues[(int)clue] = holds ? 1 : 0;

        var last = LastBefore(candidate, post.Span.Start);
        If(Clue.Latest, last is { } mine && mine.Start == field.LatestStart && field.LatestCount == 1);
        Set(Clue.Share, kin.Total > 0 ? candidate.Weight / kin.Total : 0);
        If(Clue.Topic, candidate.Weight >= kin.Most);
        If(Clue.Foremost, candidate.Weight >= field.States.Most && candidate.Weight >= field.Bodies.Most);
        Set(Clue.RoleBefore, Fade(field.Before.FirstOrDefault(other => other.Organisation.Key == candidate.Key), sentence));
        Set(Clue.RoleBehind, Fade(field.Behind.FirstOrDefault(other => other.Organisation.Key == candidate.Key), sentence));
        If(Clue.LastPost, field.LastPost is { } lastPost && lastPost.Organisation.Key == candidate.Key && sentence.Index - text.SentenceOf(lastPost.Mention.Span.Start).Index <= 2);
        If(Clue.Nation, field.Nation == candidate.Key);
        If(Clue.Head, RoleFit.IsHead(post, candidate));
        If(Clue.Body, RoleFit.IsMadeFor(post, candidate));
        If(Clue.Titled, candidate.State is not null && IsTitle(post));
        If(Clue.PartOfState, candidate.State is { IsState: false });
        If(Clue.Owner, post.Determiner == Determiner.Possessive && clues[(int)Clue.Latest] > 0 && clues[(int)Clue.SameSentence] > 0);
        If(Clue.Relative, last is { } antecedent && IsRelative(antecedent.End, post.Span.Start));
        If(Clue.Ahead, last is null);
        If(Clue.Listed, sentence.Kind != SentenceKind.Prose && clues[(int)Clue.Topic] > 0);
        If(Clue.Title, candidate.Places.Length > 0 && text.SentenceOf(candidate.Places[0].Start).Index < Titles);
        If(Clue.State, candidate.State is not null);
        If(Clue.Media, candidate.Kind == OrganisationKind.Media);
        If(Clue.Company, candidate.Kind == OrganisationKind.Company);
        If(Clue.Party, candidate.Kind == OrganisationKind.Party);
        If(Clue.Intergovernmental, candidate.Kind == OrganisationKind.Intergovernmental);
        If(Clue.Dominant, candidate.State is null && clues[(int)Clue.Foremost] > 0 && candidate.Weight >= Dominance * kin.Total);
        If(Clue.LedOtherwise, candidate.State is not null && !RoleFit.IsHead(post, candidate));
        If(Clue.Unsure, candidate.Unsure is not null);
        If(Clue.Authority, candidate.State is null && candidate.Kind == OrganisationKind.GovernmentBody);
        If(Clue.Adjacent, last is { } close && clues[(int)Clue.SameSentence] > 0 && post.Span.Start - close.End <= 5);
        If(Clue.Rubric, rubrics.Of(sentence) is { Length: > 0 } rubric && LastBefore(candidate, rubric.End) is { } named && rubric.Contains(named.Start));
        return clues;
    }

    private void Nearness(PostMention post, Candidate candidate, Sentence sentence, double[] clues)
    {
        if (LastBefore(candidate, post.Span.Start) is not { } last)
        {
            return;
        }

        var distance = sentence.Index - text.SentenceOf(last.Start).Index;
        clues[(int)Clue.Near] = 1 / (1.0 + distance);
        clues[(int)(distance == 0 ? Clue.SameSentence : distance == 1 ? Clue.SentenceBefore : Clue.Near)] = distance > 1 ? 1 / (1.0 + distance) : 1;
        clues[(int)Clue.SameParagraph] = text.SentenceOf(last.Start).Paragraph == sentence.Paragraph ? 1 : 0;
        foreach (var place in candidate.Places.Where(place => place.Start >= sentence.Tokens.Start && place.Start < post.Span.Start))
        {
            clues[(int)Clue.Opens] = Math.Max(clues[(int)Clue.Opens], place.Start - sentence.Tokens.Start <= 2 ? 1 : 0);
            clues[(int)Clue.Scene] = Math.Max(clues[(int)Clue.Scene], IsScene(place, sentence) ? 1 : 0);
            clues[(int)Clue.OthersSlot] = Math.Max(clues[(int)Clue.OthersSlot], slots.Contains(place) ? 1 : 0);
            clues[(int)Clue.Demonym] = Math.Max(clues[(int)Clue.Demonym], IsDemonym(place) && post.Span.Start - place.End < 12 ? 1 : 0);
        }
    }

    private bool IsTitle(PostMention post) =>
        post.Role.Means is "président" or "vice-président" && post.Determiner == Determiner.Definite && (named.Contains(post.Span.End) || (named.Contains(post.Span.End + 1) && text.Tokens[post.Span.End].Shape == TokenShape.Lower));

    /// <summary>Whether "dont le", "où la" or ", sa" is all that stands between the candidate and the post.</summary>
    private bool IsRelative(int from, int to) =>
        to - from is > 0 and < 7 && Enumerable.Range(from, to - from).Any(at => text.Tokens[at].Folded is "dont" or "ou" && at - from <= 4);

    private bool IsDemonym(TokenSpan place) => text.Tokens[place.Start].IsCapitalised && place.Length == 1 && language.Demonyms.ContainsKey(text.Tokens[place.Start].Folded);

    private bool IsScene(TokenSpan place, Sentence sentence)
    {
        var before = text.At(place.Start - 1, sentence.Tokens);
        var second = text.At(place.Start - 2, sentence.Tokens);
        return (before is { } near && Scenes.Contains(near.Lower)) || (second is { } far && Scenes.Contains(far.Lower) && before is { Folded: "la" or "l'" or "le" or "les" or "de" or "du" or "d'" });
    }

    private double Fade(PostIdentity? other, Sentence sentence) =>
        other is null ? 0 : 1 / (1 + (Fading * Math.Abs(sentence.Index - text.SentenceOf(other.Mention.Span.Start).Index)));

    private static TokenSpan? LastBefore(Candidate candidate, int token)
    {
        var (low, high) = (0, candidate.Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = candidate.Places[middle].Start < token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? candidate.Places[low - 1] : null;
    }
}
