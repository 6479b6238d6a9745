using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>Weighs what speaks for a candidate as the organisation of a post.</summary>
/// <param name="text">The article.</param>
/// <param name="found">Its mentions.</param>
/// <param name="structure">Its structure.</param>
/// <param name="known">The posts whose organisation their own words name.</param>
/// <param name="holderOf">The key of the holder of a post, where it is known.</param>
/// <param name="language">The language.</param>
internal sealed class Evidence(SegmentedText text, FoundMentions found, ArticleStructure structure, KnownPosts known, Func<PostMention, string?> holderOf, LanguagePack language)
{
    private const int Titles = 1;
    private const double Fading = 0.15;
    private const double Dominance = 0.3;

    /// <summary>So many tokens before a source's name "selon" may stand.</summary>
    private const int Lead = 4;

    private const int LongestLine = 14;

    /// <summary>So many tokens behind a post its organisation may stand.</summary>
    private const int Reach = 6;

    private readonly HashSet<int> named = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.Start)];
    private readonly Rubrics rubrics = new(text);
    private readonly NameForms forms = new(text, found);
    private readonly PostSurroundings surroundings = new(text, found, structure);
    private readonly Dictionary<string, HashSet<string>> seats = found.Names.OfType<OrganisationMention>().Where(body => body.Span.Length > 2)
        .GroupBy(body => OrganisationClusters.KeyOf(Slug.Of(body.Name)), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.SelectMany(body => Enumerable.Range(body.Span.Start + 2, body.Span.Length - 2)).Where(at => text.Tokens[at] is { Shape: TokenShape.Capitalised, Form.Length: > 3 }).Select(at => text.Tokens[at].Folded).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    private readonly Dictionary<string, double> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> paragraphs = text.Sentences.GroupBy(sentence => sentence.Paragraph).ToDictionary(group => group.Key, group => group.First().Tokens.Start);
    private readonly HashSet<TokenSpan> slots = [.. found.Posts.Where(post => post.Slot is not null).Select(post => post.Slot!.Span)];

    /// <summary>What a post's candidates have in common, worked out once for all of them.</summary>
    /// <param name="post">The post.</param>
    /// <param name="rivals">All candidates that may have the role.</param>
    /// <param name="nation">The key of the state where the holder is at home, where that is known.</param>
    public Field FieldOf(PostMention post, IReadOnlyList<Candidate> rivals, string? nation)
    {
        var sentence = text.SentenceOf(post.Span.Start);
        var starts = rivals.Select(rival => LastBefore(rival, post.Span.Start)?.Start ?? -1).ToList();
        var (states, bodies) = (rivals.Where(rival => rival.State is not null).ToList(), rivals.Where(rival => rival.State is null).ToList());
        return new Field(
            post, sentence, nation, starts.DefaultIfEmpty(-1).Max(), starts.Count == 0 ? 0 : starts.Count(start => start == starts.Max()),
            bodies.Select(rival => LastBefore(rival, post.Span.Start)?.Start ?? -1).DefaultIfEmpty(-1).Max(),
            new Share(states.Sum(rival => rival.Weight), states.Select(rival => rival.Weight).DefaultIfEmpty(0).Max()),
            new Share(bodies.Sum(rival => rival.Weight), bodies.Select(rival => rival.Weight).DefaultIfEmpty(0).Max()),
            [.. known.Before(post)], [.. known.Behind(post)], known.Last(post), holderOf(post), surroundings.Of(post, sentence), FirstOf(sentence.Paragraph, post, rivals),
            bodies.Count(rival => rival is { Unsure: null, Town: null }));
    }

    /// <summary>Tells who is said to have or want somebody for a post, or, where no article stands before it, to elect somebody to it; none where nobody is.</summary>
    public Func<Candidate, bool>? Seeker(PostMention post) =>
        surroundings.Of(post, text.SentenceOf(post.Span.Start)) is { Verb: { } verb, Subjects: { IsEmpty: false } subjects }
            && language.Has(post.Determiner == Determiner.None && !HasAim(post) ? "electing" : "seeking", Folding.Fold(verb))
            ? candidate => subjects.Any(word => Has(candidate, word))
            : null;

    /// <summary>Whether a land is only what somebody is sent for by others, or where they are from: "l'Italien Luigi Bari, envoyé spécial |pour le Soudan|".</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="post">The post.</param>
    public bool IsAim(Candidate candidate, PostMention post)
    {
        if (candidate is { State: null, Town: null, Unsure: null } || !HasAim(post))
        {
            return false;
        }

        if (candidate.State is not null && candidate.Places.All(IsOrigin))
        {
            return true;
        }

        var behind = post.Span.End + 1;
        var land = text.At(behind, text.SentenceOf(post.Span.Start).Tokens) is { } article && language.Has("article", article.Folded) ? behind + 1 : behind;
        return candidate.Places.Any(place => place.Start == land);
    }

    /// <summary>"l'|Italien| Luigi Bari", "la diplomate |norvégienne| Ana Brun".</summary>
    private bool IsOrigin(TokenSpan place) => forms.IsOrigin(place) || (!forms.IsName(place) && text.At(place.End, text.SentenceOf(place.Start).Tokens) is { IsCapitalised: true });

    /// <summary>Whether the words behind a post tell for what somebody is sent.</summary>
    public bool HasAim(PostMention post) => text.At(post.Span.End, text.SentenceOf(post.Span.Start).Tokens) is { Folded: "pour" };

    /// <summary>Whether the article names a state only within the names of bodies, and by its capital: "Fédération tunisienne de judo".</summary>
    public bool IsPartOfNames(Candidate candidate) => candidate.State is not null && candidate.Places.Any(forms.IsNested) && candidate.Places.All(place => forms.IsNested(place) || forms.IsCapital(place));

    /// <summary>Whether "son", "sa", "leur" takes up one of the bodies rather than a person: "la Ligue, par la voix de son directeur", "le club a limogé son entraîneur".</summary>
    /// <param name="post">A post that is somebody's own.</param>
    /// <param name="bodies">The bodies that may have the role.</param>
    public bool IsOwnedBy(PostMention post, IEnumerable<Candidate> bodies)
    {
        var sentence = text.SentenceOf(post.Span.Start);
        var around = surroundings.Of(post, sentence);
        return bodies.Any(body => around.Subjects.Any(word => Has(body, word))
            || (!around.IsPersonBefore && LastBefore(body, post.Span.Start) is { } last && sentence.Tokens.Contains(last.Start)));
    }

    /// <summary>The one of the bodies and states that is said to do what somebody of its own does or undergoes: "le Portugal a envoyé à Luanda son ministre".</summary>
    /// <param name="post">A post that is somebody's own.</param>
    /// <param name="rivals">Those that may have the role.</param>
    public Candidate? OwnerOf(PostMention post, IEnumerable<Candidate> rivals)
    {
        var sentence = text.SentenceOf(post.Span.Start);
        var around = surroundings.Of(post, sentence);
        if (around.IsPersonBefore)
        {
            return null;
        }

        var all = rivals.ToList();
        return Only(around.Subjects.Where(word => word < post.Span.Start)) ?? Only(surroundings.SubjectsBefore(post, sentence));

        // A body's name tells of its state too.
        Candidate? Only(IEnumerable<int> subjects) => all.Where(rival => subjects.Any(word => Has(rival, word))).OrderBy(rival => rival.State is not null).Take(2).ToList() is [var owner, .. var other]
            && (other is [] || (owner.State is null && other[0].State is not null)) ? owner : null;
    }

    private int FirstOf(int paragraph, PostMention post, IReadOnlyList<Candidate> rivals)
    {
        var first = int.MaxValue;
        foreach (var rival in rivals)
        {
            var at = FirstFrom(rival, paragraphs[paragraph]);
            first = at < rival.Places.Length ? Math.Min(first, rival.Places[at].Start) : first;
        }

        return first < post.Span.Start ? first : -1;
    }

    /// <summary>What of each clue there is for the candidate, 0 to 1.</summary>
    /// <param name="field">What its rivals and it have in common.</param>
    /// <param name="candidate">The candidate.</param>
    public double[] For(Field field, Candidate candidate)
    {
        var clues = new double[(int)Clue.Least + 1];
        var (post, sentence, around) = (field.Post, field.Sentence, field.Around);
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
        If(Clue.MadeForOthers, RoleFit.IsMadeForOthers(post, candidate));
        If(Clue.Foreign, RoleFit.IsForeignTo(post, candidate, language));
        If(Clue.LedByOthers, RoleFit.IsLedByOthers(post, candidate));
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
        Set(Clue.Source, SourceShare(candidate));
        If(Clue.Clause, Has(candidate, around.Clause));
        If(Clue.Subject, around.Subjects.Any(word => Has(candidate, word)));
        If(Clue.SubjectsOwn, clues[(int)Clue.Subject] > 0 && post.Determiner == Determiner.Possessive);
        If(Clue.Holder, field.Holder is { } holder && known.Holds(holder, candidate.Key));
        If(Clue.Taken, post.Role.IsUnique && post.Modifiers.IsEmpty && field.Holder is not null && known.IsTaken(post.RoleName, candidate.Key, field.Holder));
        If(Clue.Paragraph, field.FirstStart >= 0 && Has(candidate, field.FirstStart));
        If(Clue.OpensBefore, OpensBefore(candidate, sentence));
        If(Clue.Behind, FirstFrom(candidate, post.Span.End) is var next && next < candidate.Places.Length && candidate.Places[next].Start <= post.Span.End + Reach && sentence.Tokens.Contains(candidate.Places[next].Start));
        var isLocal = clues[(int)Clue.SameSentence] > 0;
        If(Clue.SameClause, around.Arguments.Any(word => Has(candidate, word)));
        If(Clue.BareLocal, isLocal && post is { Determiner: Determiner.None, Form: PostForm.Holder });
        If(Clue.DefiniteTopic, candidate.State is null && clues[(int)Clue.Foremost] > 0 && post.Determiner == Determiner.Definite);
        If(Clue.HeadLocal, isLocal && clues[(int)Clue.Head] > 0);
        If(Clue.There, around.There >= 0 && LastBefore(candidate, around.There) is { } there && (there.Start == (candidate.State is null ? field.LatestBody : field.LatestStart) || sentence.Tokens.Contains(there.Start)));
        If(Clue.LineAbove, LineAbove(sentence) is { Length: > 0 } line && FirstFrom(candidate, line.Start) is var on && on < candidate.Places.Length && line.Contains(candidate.Places[on].Start));
        If(Clue.Seated, !isLocal && seats.TryGetValue(candidate.Key, out var towns) && sentence.Tokens.Length <= PostSurroundings.LongestSentence && Enumerable.Range(sentence.Tokens.Start, post.Span.Start - sentence.Tokens.Start).Any(at => towns.Contains(text.Tokens[at].Folded)));
        If(Clue.Posting, post.Role.Class == RoleClass.Envoy && isLocal && last is { } town && IsScene(town, sentence));
        If(Clue.Rubric, IsIn(candidate, rubrics.Of(sentence)));
        If(Clue.Heading, IsIn(candidate, rubrics.HeadingOf(sentence)));
        Forms(candidate, last, isLocal, clues);
        If(Clue.Alone, candidate is { State: null, Unsure: null, Town: null } && field.Rivals == 1);
        If(Clue.OwnBefore, post.Determiner == Determiner.Possessive && clues[(int)Clue.Latest] > 0 && clues[(int)Clue.SentenceBefore] > 0);
        var isTopic = candidate.State is null && clues[(int)Clue.Foremost] > 0;
        If(Clue.BareTopic, isTopic && post is { Determiner: Determiner.None, Form: PostForm.Holder });
        If(Clue.OfficeTopic, isTopic && post.Form == PostForm.Office);
        If(Clue.LeadLocal, isLocal && post.Role.Class == RoleClass.Head);
        If(Clue.SoleOwner, clues[(int)Clue.Owner] > 0 && !around.IsPersonBefore);
        If(Clue.Joined, around.IsAs && clues[(int)Clue.SameClause] > 0);
        return clues;
    }

    /// <summary>By what words the candidate is named; where the holder is from counts as one's own, and the capital as the state that the holder leads.</summary>
    private void Forms(Candidate candidate, TokenSpan? last, bool isLocal, double[] clues)
    {
        var (origins, capitals, nestings) = forms.Shares(candidate);
        var (isHome, leads) = (clues[(int)Clue.Nation] > 0, clues[(int)Clue.Head] > 0);
        (clues[(int)Clue.Origins], clues[(int)Clue.Capitals], clues[(int)Clue.Nestings]) = (isHome ? 0 : origins, leads ? 0 : capitals, nestings);
        clues[(int)Clue.OriginLocal] = !isHome && isLocal && forms.IsOrigin(last!.Value) ? 1 : 0;
        clues[(int)Clue.CapitalLocal] = isLocal && forms.IsCapital(last!.Value) ? 1 : 0;
        clues[(int)Clue.Nested] = last is { } place && forms.IsNested(place) ? 1 : 0;
    }

    private static bool IsIn(Candidate candidate, TokenSpan span) => span.Length > 0 && LastBefore(candidate, span.End) is { } place && span.Contains(place.Start);

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

    /// <summary>The tokens of the line above, if it is short and no sentence.</summary>
    private TokenSpan LineAbove(Sentence sentence)
    {
        var above = sentence.Index > 0 ? text.Sentences[sentence.Index - 1] : sentence;
        return above.Index < sentence.Index && above.Tokens.Length is > 0 and <= LongestLine && text.Tokens[above.Tokens.End - 1].Form is not ("." or "!" or "?")
            && sentence.Paragraph != above.Paragraph ? above.Tokens : default;
    }

    private bool OpensBefore(Candidate candidate, Sentence sentence)
    {
        if (sentence.Index == 0 || text.Sentences[sentence.Index - 1] is not { } before || before.Paragraph != sentence.Paragraph)
        {
            return false;
        }

        var at = FirstFrom(candidate, before.Tokens.Start);
        return at < candidate.Places.Length && candidate.Places[at].Start <= before.Tokens.Start + 2;
    }

    /// <summary>How many of a candidate's places are those of a source.</summary>
    private double SourceShare(Candidate candidate)
    {
        if (!sources.TryGetValue(candidate.Key, out var share))
        {
            sources[candidate.Key] = share = candidate.Places.Length == 0 ? 0 : (double)candidate.Places.Count(IsSource) / candidate.Places.Length;
        }

        return share;
    }

    /// <summary>"selon le journal |L'Écho|", "(|Hexapresse|)" in the opening.</summary>
    private bool IsSource(TokenSpan place)
    {
        var sentence = text.SentenceOf(place.Start);
        var isDateline = sentence.Index < 3 && text.At(place.Start - 1, sentence.Tokens) is { Form: "(" } && text.At(place.End, sentence.Tokens) is { Form: ")" };
        return isDateline || Enumerable.Range(1, Lead).Any(back => text.At(place.Start - back, sentence.Tokens) is { } word && language.Has("source-lead", word.Folded));
    }

    private static bool Has(Candidate candidate, int token)
    {
        var at = token < 0 ? candidate.Places.Length : FirstFrom(candidate, token);
        return (at < candidate.Places.Length && candidate.Places[at].Contains(token)) || (token >= 0 && at > 0 && candidate.Places[at - 1].Contains(token));
    }

    private bool IsTitle(PostMention post) =>
        post.Role.Means is "président" or "vice-président" && post.Determiner == Determiner.Definite
            && (named.Contains(post.Span.End) || (named.Contains(post.Span.End + 1) && text.Tokens[post.Span.End].Shape == TokenShape.Lower));

    /// <summary>Whether "dont le", "où la" or ", sa" is all that stands between the candidate and the post.</summary>
    private bool IsRelative(int from, int to) =>
        to - from is > 0 and < 7 && Enumerable.Range(from, to - from).Any(at => text.Tokens[at].Folded is "dont" or "ou" && at - from <= 4);

    private bool IsDemonym(TokenSpan place) => text.Tokens[place.Start].IsCapitalised && place.Length == 1 && language.Demonyms.ContainsKey(text.Tokens[place.Start].Folded);

    private bool IsScene(TokenSpan place, Sentence sentence)
    {
        var before = text.At(place.Start - 1, sentence.Tokens);
        var second = text.At(place.Start - 2, sentence.Tokens);
        return (before is { } near && language.Has("scene", near.Folded))
            || (second is { } far && language.Has("scene", far.Folded) && before is { } article && (language.Has("article", article.Folded) || language.Has("of", article.Folded)));
    }

    private double Fade(PostIdentity? other, Sentence sentence) =>
        other is null ? 0 : 1 / (1 + (Fading * Math.Abs(sentence.Index - text.SentenceOf(other.Mention.Span.Start).Index)));

    private static TokenSpan? LastBefore(Candidate candidate, int token) => FirstFrom(candidate, token) is > 0 and var behind ? candidate.Places[behind - 1] : null;

    /// <summary>The index of a candidate's first place at or behind a token.</summary>
    private static int FirstFrom(Candidate candidate, int token)
    {
        var (low, high) = (0, candidate.Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = candidate.Places[middle].Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
