using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the post that a frame speaks of.</summary>
internal sealed class PostFinder
{
    private const int Near = 70;
    private const int Adjacent = 45;
    private const int TopicReach = 4;

    /// <summary>For how many days what was given is new.</summary>
    private const int Recent = 10;

    /// <summary>How far behind a verb "son directeur" may begin, in characters.</summary>
    private const int Own = 10;
    private const int TakenUpReach = 2;

    private readonly ArticleView article;
    private readonly PostRegistry registry;
    private readonly string? topic;
    private readonly ContestedPosts contests;

    /// <param name="article">The article.</param>
    /// <param name="registry">Its posts.</param>
    /// <param name="topic">The post that the article is mostly about, if there is one.</param>
    public PostFinder(ArticleView article, PostRegistry registry, string? topic)
    {
        this.article = article;
        this.registry = registry;
        this.topic = topic;
        contests = new ContestedPosts(article, registry, topic);
    }

    /// <summary>Whether anything found so far depends on the article's topic.</summary>
    public bool HasAskedForTopic { get; private set; }

    /// <summary>The post beside the trigger, or <see langword="null"/> where none stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="trigger">Where it was triggered.</param>
    /// <param name="other">The other person, whose own posts are not meant.</param>
    /// <param name="subject">The subject.</param>
    public Argument? Beside(SentenceView sentence, Frame frame, TextRange trigger, Argument? other, Argument subject) => frame.Post switch
    {
        PostSource.Contest => NearOf(sentence, trigger, other, Near) is { } contested && StakeFinder.IsAimed(sentence, contested) ? contested : null,
        PostSource.Near => NearFor(sentence, frame, trigger, other) ?? (frame.Says[0] == Saying.SubjectTakesUp ? Possessed(sentence, trigger, subject.Key) : null)
            ?? (frame.NeedsPost ? Appositions.LabelOf(sentence, subject) ?? Earlier(sentence, frame, trigger, other?.Key) : null),
        PostSource.Adjacent => NearOf(sentence, trigger, other, Adjacent) is { } post && IsAdjacent(sentence, trigger, post) ? post : null,
        PostSource.Led => NearOf(sentence, new(trigger.Start, trigger.End), other, 6) ?? Led(sentence, frame, trigger),
        PostSource.Governed => Governed(sentence, trigger),
        _ => null,
    };

    /// <summary>The post that is spoken of where none stands beside the trigger.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="trigger">Where it was triggered.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="other">The other person.</param>
    /// <param name="said">What was said before.</param>
    public string? SpokenOf(SentenceView sentence, Frame frame, TextRange trigger, string? subject, string? other, IReadOnlyList<ClaimDraft> said)
    {
        if (frame.IsOfTitle)
        {
            return Titles.Of(sentence, trigger, subject) ?? (frame.Says[0] == Saying.SubjectLeaves ? Titles.OfPatient(sentence, trigger, subject) : null);
        }

        if (frame.Says[0] == Saying.SubjectCandidate)
        {
            return Patterns.French["contest.again"].IsMatch(article.Between(trigger.Start, Math.Min(sentence.Range.End, trigger.End + Adjacent)))
                ? Titles.Of(sentence, trigger, subject) ?? LastHeld(subject, said, Start(sentence, 40))
                : Contested(sentence, frame, trigger, subject, said);
        }

        if (frame.Says[0] == Saying.Succeeds && Titles.Taken(sentence, trigger, subject) is { } title)
        {
            return title.Key;
        }

        if ((Where(sentence, trigger) ?? Fronted(sentence, trigger)) is { } there && there.Range != trigger)
        {
            return there.Key;
        }

        if (frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectHolds && Before(sentence, trigger) is { } before)
        {
            return before;
        }

        if (frame.Says[0] == Saying.SubjectLeaves && Titles.OfPatient(sentence, trigger, subject) is { } called)
        {
            return called;
        }

        if (frame.Says[0] is Saying.SubjectLeaves or Saying.SubjectHolds && FormerBeside(sentence, trigger) is { } former)
        {
            return former.Key;
        }

        if (frame.Says[0] is Saying.SubjectLeaves or Saying.SubjectHolds && HandedOver(sentence, subject, said) is { } handedOver)
        {
            return handedOver;
        }

        if (frame.Says[0] == Saying.SubjectTakesUp && Titles.Taken(sentence, trigger, subject) is { } taken)
        {
            return taken.Key;
        }

        if (frame.Acting && (TopicNear(sentence) ?? Told(said, Start(sentence, 3))) is { } vacant)
        {
            return vacant;
        }

        if (frame.Says[0] == Saying.SubjectTakesUp && JustGiven(sentence, subject, said) is { } given)
        {
            return given;
        }

        if (frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectLeaves or Saying.SubjectExtended && (Titles.Of(sentence, trigger, subject) ?? Titles.Behind(sentence, trigger, subject)) is { } own)
        {
            return own;
        }

        if (frame.Says[0] == Saying.SubjectExtended)
        {
            return Titles.Told(sentence, subject, said) ?? LastHeld(subject, said, Start(sentence, 40)) ?? (NamesAnother(sentence) ? null : TopicNear(sentence));
        }

        return (frame.Says[0] == Saying.Succeeds ? JustSaid(sentence, subject, said) : null)
            ?? (frame is { Subject: Slot.Possessor, Says: [Saying.Succeeds, ..] } ? Titles.Of(sentence, trigger, subject) : null)
            ?? (Earlier(sentence, frame, trigger, other) is { } earlier && !IsTitle(sentence, earlier, subject, said) ? earlier.Key : null)
            ?? Titles.OfFollowed(sentence, trigger, other)
            ?? LastHeld(other, said, Start(sentence, 40))
            ?? (frame.Acting ? OfSuperior(sentence, subject, said) : null)
            ?? LastTaken(subject, said, Start(sentence, 3), other is null && !frame.Acting && frame.Says[0] is not (Saying.SubjectTakesUp or Saying.SubjectCandidate))
            ?? (frame.Says[0] == Saying.Succeeds && NamesAnother(sentence) ? null : TopicNear(sentence))
            ?? (frame.Says[0] == Saying.SubjectHolds ? Told(said, Start(sentence, 3)) : null);
    }

    /// <summary>"Le directeur financier s'en va. |Le poste| revient à Anne Brun": the one post of the last sentence that has any, where this one only takes it up.</summary>
    private string? Before(SentenceView sentence, TextRange trigger)
    {
        if (sentence.Sentence.Index == 0 || sentence.Posts.Any(post => post.Range.End <= trigger.Start) || !Patterns.French["post.taken-up"].IsMatch(article.Between(sentence.Range.Start, Math.Min(sentence.Range.End, trigger.End + Adjacent))))
        {
            return null;
        }

        var last = Enumerable.Range(1, Math.Min(TakenUpReach, sentence.Sentence.Index)).Select(back => article.Sentences[sentence.Sentence.Index - back])
            .FirstOrDefault(other => other.Posts.Length > 0);
        return last?.Posts.Where(post => post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former)).Select(post => post.Key).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : null;
    }

    /// <summary>The office to which a relative clause points: "les Finances, où Anne Brun est reconduite".</summary>
    private Argument? Where(SentenceView sentence, TextRange trigger) => sentence.Posts.LastOrDefault(post =>
        post.Range.End <= trigger.Start && IsOffice(post) && Patterns.French["post.relative"].IsMatch(article.Between(post.Range.End, trigger.Start)));

    /// <summary>The office that opens the sentence: "Aux Finances, Anne Brun succède à Paul Noir".</summary>
    private Argument? Fronted(SentenceView sentence, TextRange trigger) => sentence.Posts.FirstOrDefault(post =>
        post.Range.End <= trigger.Start && IsOffice(post) && Patterns.French["post.fronted"].IsMatch(article.Between(sentence.Range.Start, post.Range.Start))
        && !Patterns.French["post.barrier"].IsMatch(article.Between(post.Range.End, trigger.Start)));

    private static bool IsOffice(Argument post) => post.Mention is PostMention { Form: PostForm.Office, IsPlural: false };

    private string? Contested(SentenceView sentence, Frame frame, TextRange trigger, string? subject, IReadOnlyList<ClaimDraft> said)
    {
        HasAskedForTopic = true;
        if (frame.NeedsContenders)
        {
            return contests.Continued(sentence, trigger, said);
        }

        if (frame.NeedsContest && !contests.IsNear(sentence))
        {
            return null;
        }

        // Who holds a post and withdraws leaves it.
        var post = contests.At(sentence, trigger, subject, said) is { } found && !IsOfAssembly(sentence, trigger, found) ? found : null;
        return frame is { NeedsContest: true, Modality: Modality.Denied }
            && said.Any(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == subject && claim.Object == post) ? null : post;
    }

    /// <summary>Whether people stand for an assembly, so that they seek neither what they lead elsewhere nor what the article is about: "Le président du club se présente aux législatives".</summary>
    private bool IsOfAssembly(SentenceView sentence, TextRange trigger, string post)
    {
        var behind = article.Between(trigger.Start, sentence.Range.End);
        return Patterns.French["contest.assembly"].Match(behind) is { Success: true } election && !Patterns.French["contest.again"].IsMatch(behind)
            && !(election.Groups["town"].Success && registry.Post(post).Role is { } role && LanguagePack.French.RolesByName.GetValueOrDefault(role)?.Class == RoleClass.Municipal);
    }

    private string? Topic()
    {
        HasAskedForTopic = true;
        return topic;
    }

    /// <summary>The article's topic where the sentence or the ones right before it name it or its organisation: further off, other posts are told of.</summary>
    private string? TopicNear(SentenceView sentence)
    {
        if (Topic() is not { } post)
        {
            return null;
        }

        var body = registry.Post(post).Organisation;
        for (var at = sentence.Sentence.Index; at >= Math.Max(0, sentence.Sentence.Index - TopicReach); at--)
        {
            if (article.Sentences[at].Posts.Any(named => named.Key == post) || article.Sentences[at].Bodies.Any(named => named.Key == body))
            {
                return post;
            }
        }

        return null;
    }

    /// <summary>Whether the sentence names a body other than the topic's, so that it may be another's post that is spoken of.</summary>
    private bool NamesAnother(SentenceView sentence) =>
        Topic() is { } post && registry.Post(post).Organisation is var body && sentence.Bodies.Any(named => named.Mention is OrganisationMention && named.Key != body);

    /// <summary>The post that the sentence has just said somebody holds or takes up: "préside l'Assemblée, où il a remplacé Paul Noir"; not one that was held before: "qui dirigeait la banque, remplace Paul Noir".</summary>
    private static string? JustSaid(SentenceView sentence, string? person, IReadOnlyList<ClaimDraft> said) => said.LastOrDefault(claim =>
        claim is { Predicate: Predicate.HoldsPost, Former: false, Until: null } && claim.Subject == person && sentence.Range.Contains(claim.Quote)
            && !Appositions.Made(claim) && !IsPast(sentence, claim.Quote))?.Object;

    /// <summary>Whether words tell how it was: their verb is in the imperfect.</summary>
    private static bool IsPast(SentenceView sentence, TextRange words) => sentence.Tree.Words.Any(word =>
        word.Form is { VerbForm: VerbForm.Finite, Tense: Tense.Imperfect } && words.Contains(word.Token.Range));

    /// <summary>Whether the sentence only calls somebody by the post: "Présidente du parti depuis 2010, elle succède à Paul Noir".</summary>
    private static bool IsTitle(SentenceView sentence, Argument post, string? person, IReadOnlyList<ClaimDraft> said) =>
        post.Mention is PostMention mention && !mention.Has(PostModifier.New)
        && said.Any(claim => claim.Object == post.Key && claim.Subject == person && Appositions.Made(claim) && sentence.Range.Contains(claim.Quote));

    /// <summary>The post that the sentence before has given somebody: "a nommé jeudi Anne Brun rectrice. Doyenne depuis 2018, elle entrera en fonctions …".</summary>
    private string? JustGiven(SentenceView sentence, string? person, IReadOnlyList<ClaimDraft> said) => sentence.Sentence.Index == 0 ? null
        : said.LastOrDefault(claim => claim is { Predicate: Predicate.HoldsPost, Former: false, Until: null } && claim.Subject == person && !Appositions.Made(claim)
            && (claim.From is { } from ? from.Latest >= article.PublishedOn.AddDays(-Recent) : claim.Modality == Modality.Planned) && article.Sentences[sentence.Sentence.Index - 1].Range.Contains(claim.Quote))?.Object;

    private static string? LastHeld(string? person, IReadOnlyList<ClaimDraft> said, int since) => person is null ? null : said
        .Where(claim => claim is { Predicate: Predicate.HoldsPost, Former: false } && claim.Subject == person && claim.Quote.Start >= since)
        .Select(claim => claim.Object).LastOrDefault();

    private static string? LastTaken(string? person, IReadOnlyList<ClaimDraft> said, int since, bool titles) => person is null ? null : said
        .Where(claim => claim is { Predicate: Predicate.HoldsPost, Former: false } && claim.Subject == person && claim.Quote.Start >= since && (titles || !Appositions.Made(claim)))
        .Select(claim => claim.Object).LastOrDefault();

    /// <summary>The post of whose deputy the subject is: "Paul Noir, maire de Sète, est mort. Son adjoint, Luc Petit, assure l'intérim".</summary>
    private string? OfSuperior(SentenceView sentence, string? subject, IReadOnlyList<ClaimDraft> said)
    {
        var title = sentence.Posts.FirstOrDefault(post => post.Mention is PostMention { Form: PostForm.Holder, IsPlural: false } && subject is not null && Titles.Called(sentence, post) == subject);
        var superior = title is not { Mention: PostMention { Determiner: Determiner.Possessive } } ? null : sentence.Owners.LastOrDefault(owner => owner.Range.End <= title.Range.Start || title.Range.Contains(owner.Range));
        return title is null ? null
            : superior is not null && superior.Key != subject ? LastHeld(superior.Key, said, Start(sentence, TopicReach))
            : OfSameBody(title.Key, subject, said, Start(sentence, 1));
    }

    /// <summary>The post of somebody else in the body of a title: "Le président du club, Paul Noir, est suspendu. Le vice-président, Luc Petit, assure l'intérim".</summary>
    private string? OfSameBody(string title, string? subject, IReadOnlyList<ClaimDraft> said, int since) => registry.Post(title).Organisation is not { } body ? null : said
        .Where(claim => claim is { Predicate: Predicate.HoldsPost, Object: not null, Modality: not Modality.Denied } && claim.Subject != subject && claim.Object != title && claim.Quote.Start >= since && registry.Post(claim.Object).Organisation == body)
        .Select(claim => claim.Object).LastOrDefault();

    /// <summary>Where the sentence begins that stands so many before.</summary>
    private int Start(SentenceView sentence, int before) => article.Sentences[Math.Max(0, sentence.Sentence.Index - before)].Range.Start;

    /// <summary>The post that was told of last, titles aside.</summary>
    private static string? Told(IReadOnlyList<ClaimDraft> said, int since) => said
        .LastOrDefault(claim => claim.Predicate is Predicate.HoldsPost or Predicate.CandidateFor && claim.Quote.Start >= since && !Appositions.Made(claim))?.Object;

    private Argument? NearOf(SentenceView sentence, TextRange trigger, Argument? other, int far) => sentence.Posts
        .Where(post => post.Range.End > trigger.Start && post.Range.Start <= trigger.End + far && post.Mention is PostMention { IsPlural: false })
        .Where(post => article.Between(trigger.End, Math.Max(trigger.End, post.Range.Start)) is var gap && !Patterns.French["post.barrier"].IsMatch(gap) && !Patterns.French["post.agent"].IsMatch(gap))
        .FirstOrDefault(post => post.Mention is PostMention mention && !IsSomebodys(sentence, mention, post, trigger, other));

    /// <summary>Whether the post is only what the one who succeeds is called: "Le ministre belge remplace Paul Noir".</summary>
    private static bool IsSubject(SentenceView sentence, Frame frame, TextRange trigger, Argument post) =>
        (frame is { Subject: Slot.Before, Object: Slot.After } || (frame.Subject is Slot.After or Slot.AfterTight && frame.Says[0] == Saying.SubjectTakesUp)) && post.Mention is PostMention { Form: PostForm.Holder, Determiner: Determiner.Definite }
        && sentence.Article.Between(post.Range.End, trigger.Start).Trim() is "" or "a";

    /// <summary>The post beside the trigger, short of one that is only aimed at: "quitte ses fonctions pour devenir ministre".</summary>
    private Argument? NearFor(SentenceView sentence, Frame frame, TextRange trigger, Argument? other) =>
        NearOf(sentence, trigger, other, Near) is { } near
        && !(other is not null && frame.Object == Slot.After && Asides.Keep(sentence, near.Range, trigger, other.Range))
        && !(frame.Says[0] is Saying.SubjectLeaves or Saying.SubjectHolds && Patterns.French["post.ahead"].IsMatch(article.Between(trigger.End, near.Range.Start))) ? near : null;

    /// <summary>The post in which the sentence has just said that the person is succeeded: "remplace Paul Noir, qui a démissionné".</summary>
    private static string? HandedOver(SentenceView sentence, string? subject, IReadOnlyList<ClaimDraft> said) => said
        .LastOrDefault(claim => claim.Predicate == Predicate.Succeeds && claim.Object == subject && claim.Post is not null && sentence.Range.Contains(claim.Quote))?.Post;

    /// <summary>What somebody is chosen as: "a nommé son directeur de cabinet, Paul Noir".</summary>
    private static Argument? Possessed(SentenceView sentence, TextRange trigger, string? subject) => subject is null ? null : sentence.Posts.FirstOrDefault(post =>
        post.Range.Start >= trigger.End && post.Range.Start - trigger.End <= Own && post.Mention is PostMention { IsPlural: false, Form: PostForm.Holder, Determiner: Determiner.Possessive } mention && !mention.Has(PostModifier.Former)
        && Titles.Called(sentence, post) == subject);

    /// <summary>The former post of whom a relative clause tells: "L'ancien ministre, qui avait démissionné".</summary>
    private static Argument? FormerBeside(SentenceView sentence, TextRange trigger) => sentence.Posts.LastOrDefault(post =>
        post.Range.End <= trigger.Start && post.Mention is PostMention mention && mention.Has(PostModifier.Former)
        && Patterns.French["post.relative-lead"].IsMatch(sentence.Article.Between(NameEnd(sentence, post), trigger.Start)));

    /// <summary>Where the name right behind a post ends, or the post where none is.</summary>
    private static int NameEnd(SentenceView sentence, Argument post) => sentence.Persons.FirstOrDefault(person =>
        person.Mention is PersonMention && person.Range.Start >= post.Range.End && person.Range.Start - post.Range.End <= 2)?.Range.End ?? post.Range.End;

    /// <summary>Whether the post is only what the other person is called: "succède au Premier ministre danois Paul Noir".</summary>
    private bool IsSomebodys(SentenceView sentence, PostMention mention, Argument post, TextRange trigger, Argument? other)
    {
        if (mention.Form == PostForm.Office)
        {
            return Patterns.French["post.colleague"].IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, post.Range.Start - 24), post.Range.Start));
        }

        if (mention.Has(PostModifier.Former))
        {
            return true;
        }

        if (Appositions.Described(sentence, post) is { } described && described.Range.Start >= trigger.Start)
        {
            return true;
        }

        return sentence.Persons.Any(person => person.Mention is PersonMention && person.Range.Start >= post.Range.End && person.Range.Start - post.Range.End <= 3
            && (other?.Key == person.Key || person.Range.Start > trigger.End))
            || (other is not null && other.Range == post.Range);
    }

    /// <summary>The last post before the trigger that is nobody else's; none where it is only what the subject is called.</summary>
    private Argument? Earlier(SentenceView sentence, Frame frame, TextRange trigger, string? other) => sentence.Posts.LastOrDefault(post =>
        post.Range.End <= trigger.Start && post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former)
        && !(mention.Form == PostForm.Holder && (sentence.IsWithinPost(mention) || sentence.Persons.Any(person => person.Range == post.Range && person.Key != other)))
        && (mention.Form == PostForm.Office || article.Text.PersonOf(mention) is not { } holder || holder == other)) is { } last && !IsSubject(sentence, frame, trigger, last) ? last : null;

    /// <summary>Whether only articles, adverbs and dates stand between.</summary>
    private static bool IsAdjacent(SentenceView sentence, TextRange trigger, Argument post)
    {
        var gap = sentence.Article.Between(trigger.End, post.Range.Start);
        foreach (var time in sentence.Times.Where(time => time.Range.Start >= trigger.End && time.Range.End <= post.Range.Start).Reverse())
        {
            gap = gap.Remove(time.Range.Start - trigger.End, time.Range.Length);
        }

        return Patterns.French["post.filler"].IsMatch(gap);
    }

    private Argument? Led(SentenceView sentence, Frame frame, TextRange trigger)
    {
        var body = sentence.Bodies.FirstOrDefault(candidate => candidate.Range.Start >= trigger.End && candidate.Range.Start <= trigger.End + 45
            && candidate.Mention is not StateMention { Form: StateForm.Adjective }
            && Patterns.French["post.led-gap"].IsMatch(article.Between(trigger.End, candidate.Range.Start)));
        if (body is null)
        {
            return null;
        }

        return body with { Key = registry.Led(body.Key, frame.Role!) };
    }

    private Argument? Governed(SentenceView sentence, TextRange trigger)
    {
        var state = sentence.Bodies.FirstOrDefault(body => body.Mention is StateMention && body.Range.Start >= trigger.End && body.Range.Start <= trigger.End + 30
            && !sentence.Bodies.Any(whole => whole.Mention is OrganisationMention && whole.Range.Contains(body.Range)));
        if (state?.Mention is StateMention { State.HeadOfGovernment: { Length: > 0 } role })
        {
            return state with { Key = registry.Of(role, state.Key) };
        }

        return null;
    }
}
