using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>Finds the posts that a sentence takes to be had, sought or changing hands.</summary>
/// <param name="article">The article.</param>
/// <param name="registry">Its posts.</param>
internal sealed class StakeFinder(ArticleView article, PostRegistry registry)
{
    private const int Lead = 24;
    private const int Aside = 8;
    private const int PrizeReach = 8;

    private readonly Lazy<Argument?> foremost = new(() => article.Sentences.SelectMany(States).GroupBy(state => state.Key, StringComparer.Ordinal).OrderByDescending(state => state.Count()).FirstOrDefault()?.First());

    /// <summary>The stakes of a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">What the frames say in it.</param>
    /// <param name="said">What the frames say in the whole article.</param>
    public ImmutableArray<Stake> In(SentenceView sentence, IReadOnlyList<ClaimDraft> told, IReadOnlyList<ClaimDraft> said) =>
        [.. Named(sentence, told).Concat(Followed(sentence, said)).Concat(Elected(sentence)).Concat(Led(sentence)).Concat(Chosen(sentence)).Concat(Headed(sentence)).Concat(told.Select(Told).OfType<Stake>()).OrderBy(stake => stake.Words.Start)];

    /// <summary>Whether the words name a post to be had, and not who somebody is: "à la présidence", "pour être secrétaire général".</summary>
    public static bool IsAimed(SentenceView sentence, Argument post) => post.Mention is PostMention mention
        && (mention.Form == PostForm.Office || mention.Has(PostModifier.Next)
            || Patterns.French["post.aim"].IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, post.Range.Start - Lead), post.Range.Start)));

    /// <summary>Whether the post only tells who somebody is: "Anne Brun, ministre", "Paul Noir, à la tête du parti"; not "voit Anne Brun à la tête du parti".</summary>
    public static bool IsHeld(SentenceView sentence, Argument post, IEnumerable<ClaimDraft> said) =>
        (post.Mention is PostMention { Form: PostForm.Holder } || sentence.Article.Between(Math.Max(sentence.Range.Start, post.Range.Start - Aside), post.Range.Start).Contains(',', StringComparison.Ordinal))
        && said.Any(claim => claim is { Predicate: Predicate.HoldsPost } && claim.Object == post.Key && claim.Quote.Contains(post.Range) && Appositions.Made(claim));

    private static IEnumerable<Stake> Named(SentenceView sentence, IReadOnlyList<ClaimDraft> told) => sentence.Posts
        .Where(post => post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former) && !IsHeld(sentence, post, told))
        .Select(post => IsPrize(sentence, post) ? new Stake(post.Key, post.Range, StakeKind.Prize) : IsAimed(sentence, post) ? new Stake(post.Key, post.Range, StakeKind.Aimed) : default(Stake?)).OfType<Stake>();

    /// <summary>"l'élection du président", "la course à la présidence", "choisir son secrétaire général".</summary>
    private static bool IsPrize(SentenceView sentence, Argument post) => sentence.Tree.HeadOf(post.Mention.Span) is { } head
        && sentence.Tree.Above(head).Take(2).Any(above => ContestWords.Prize.Has(above) && above.Index < head.Index && head.Index - above.Index <= PrizeReach);

    private static Stake? Told(ClaimDraft claim) => claim switch
    {
        { Predicate: Predicate.Succeeds, Post: { } passed } => new Stake(passed, claim.Quote, StakeKind.Passed),
        { Predicate: Predicate.HoldsPost, Object: { } held } when !Appositions.Made(claim) => new Stake(held, claim.Quote, claim.From is null && claim.Until is null ? StakeKind.Held : StakeKind.Changed),
        _ => null,
    };

    /// <summary>"est cité pour lui succéder", "la succession de Paul Noir", "la place de Paul Noir": the post that the other holds.</summary>
    private static IEnumerable<Stake> Followed(SentenceView sentence, IReadOnlyList<ClaimDraft> said) =>
        from word in sentence.Tree.Words
        let isSeat = !word.IsVerb && LinkClasses.Of(word.Lemma).Contains("seat")
        where isSeat || LinkClasses.IsAny("following", word.Lemma)
        from person in isSeat ? PeopleAt(sentence, sentence.Tree.Complements(word, "de")) : FollowedIn(sentence, word)
        let held = said.LastOrDefault(claim => claim is { Predicate: Predicate.HoldsPost, Former: false } && claim.Subject == person.Key && claim.Quote.Start <= sentence.Range.End)
        where held is not null
        select new Stake(held.Object!, person.Range, StakeKind.Followed) { Followed = person.Key };

    private static IEnumerable<Argument> FollowedIn(SentenceView sentence, Word word)
    {
        var tree = sentence.Tree;
        return PeopleAt(sentence, tree.Objects(word).Concat(tree.IndirectObjects(word)).Concat(tree.Complements(word, "de")).Concat(tree.Possessive(word) is { } owner ? [owner] : []));
    }

    private static IEnumerable<Argument> PeopleAt(SentenceView sentence, IEnumerable<Word> fillers)
    {
        var places = fillers.Select(filler => filler.Index).ToHashSet();
        return sentence.Persons.Concat(sentence.Owners).Where(person => places.Any(person.Mention.Span.Contains));
    }

    /// <summary>"l'élection présidentielle", "la présidentielle américaine": who is head of the state beside, or of that which the article is about.</summary>
    private IEnumerable<Stake> Elected(SentenceView sentence)
    {
        foreach (var words in sentence.Find(Patterns.French["contest.presidential"]))
        {
            var state = States(sentence).FirstOrDefault(body => body.Mention is StateMention { Form: StateForm.Adjective }) ?? article.Sentences.SelectMany(States).FirstOrDefault(body => body.Key == article.Text.Topic)
                ?? States(sentence).FirstOrDefault() ?? foremost.Value;
            if (state?.Mention is StateMention { State.HeadOfState: { Length: > 0 } role })
            {
                yield return new Stake(registry.Of(role, state.Key), words, StakeKind.Elected);
            }
        }
    }

    private static IEnumerable<Argument> States(SentenceView sentence) => sentence.Bodies.Where(body => body.Mention is StateMention { State.HeadOfState.Length: > 0 });

    /// <summary>"Pour le Comité militaire, on votera à l'automne": who leads the body that is chosen for.</summary>
    private IEnumerable<Stake> Led(SentenceView sentence) =>
        from body in sentence.Bodies
        where body.Mention is OrganisationMention && !sentence.Posts.Any(post => post.Range.Overlaps(body.Range)) && IsChosenFor(sentence, body)
        let head = registry.StoodFor(body.Key)
        where head is not null
        select new Stake(head, body.Range, StakeKind.Led);

    private static bool IsChosenFor(SentenceView sentence, Argument body) => sentence.Tree.HeadOf(body.Mention.Span) is { } head
        && sentence.Tree.Above(head).Take(2).Any(above => ContestWords.Vote.Has(above) && (sentence.Tree.Preposition(head) is "à" or "pour" or "de"));

    /// <summary>"La centrale se choisit une présidente", "Le parti se cherche un chef": the post of whom a body chooses for itself.</summary>
    private IEnumerable<Stake> Chosen(SentenceView sentence)
    {
        foreach (var mention in article.Text.MentionsIn(sentence.Sentence.Tokens).OfType<PostMention>())
        {
            if (mention is { IsPlural: false, Form: PostForm.Holder } && article.Text.KeyOf(mention) is null
                && sentence.Tree.HeadOf(mention.Span) is { } head && sentence.Tree.Above(head).FirstOrDefault(word => word.IsVerb) is { } verb && ContestWords.Choice.Has(verb)
                && sentence.Tree.Subjects(verb).Select(subject => sentence.Bodies.FirstOrDefault(body => body.IsNamedBody && body.Mention.Span.Contains(subject.Index))).FirstOrDefault(body => body is not null) is { } chooser)
            {
                yield return new Stake(mention.Role.Class == RoleClass.Head ? registry.Head(chooser.Key, mention.RoleName) : registry.Of(mention.RoleName, chooser.Key), article.Text.Text.RangeOf(mention.Span), StakeKind.Prize);
            }
        }
    }

    /// <summary>"pour diriger l'institut", "présider la banque": the post of who leads a body, where an infinitive makes it an aim.</summary>
    private IEnumerable<Stake> Headed(SentenceView sentence) =>
        from verb in sentence.Tree.Words
        where verb.Form.VerbForm == VerbForm.Infinitive && ContestWords.Leading.Has(verb)
        from led in sentence.Tree.Objects(verb)
        let body = sentence.Bodies.FirstOrDefault(body => body.IsNamedBody && body.Mention.Span.Contains(led.Index))
        where body is not null
        select new Stake(registry.Led(body.Key, Manner(verb)), body.Range, StakeKind.Prize);

    private static string Manner(Word verb) => verb.Lemma switch
    {
        "présider" => "président",
        "commander" => "commandant",
        _ => "directeur",
    };
}
