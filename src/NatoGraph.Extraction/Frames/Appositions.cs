using System.Text;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames;

/// <summary>
/// Who holds a post because the text calls them so: "le Premier ministre danois, Anne Brun", "Anne Brun, ministre de 2008 à 2011",
/// "l'ancien commissaire" where it is known who is meant.
/// </summary>
internal static class Appositions
{
    private const string Adjacent = "fr.tenure.apposition/1";
    private const string Label = "fr.tenure.label/1";
    private const string Headless = "fr.tenure.headless/1";
    private const string Denoted = "fr.tenure.denotes/1";
    private const string Owned = "fr.tenure.office-of/1";

    /// <summary>Whether a claim was made here.</summary>
    public static bool Made(ClaimDraft claim) => claim.Extractor is Adjacent or Denoted or Label or Headless;

    /// <summary>Whether a claim was made of a line of a list: "Défense : Anne Brun".</summary>
    public static bool IsLabelled(ClaimDraft claim) => claim.Extractor == Label;

    /// <summary>The claims that the appositions of a sentence make.</summary>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence)
    {
        foreach (var post in sentence.Posts)
        {
            var mention = (PostMention)post.Mention;
            var isTakenUp = IsTakenUp(sentence, post);
            if (mention.Has(PostModifier.Next) || mention.Has(PostModifier.Designate) || (isTakenUp && !mention.IsPlural))
            {
                continue;
            }

            if (mention.IsPlural && HeldTogether.By(sentence, post) is { IsEmpty: false } holders)
            {
                var areDated = holders.Any(one => TimeBehind(sentence, one) is not null);
                foreach (var one in holders)
                {
                    yield return areDated ? Claim(post, mention, one.Key, one.Range, Bounded(sentence, TimeBehind(sentence, one))) : Claim(sentence, post, mention, one.Key, one.Range);
                }

                continue;
            }

            if (Labelled(sentence, post) is { } labelled)
            {
                yield return Claim(sentence, post, mention, labelled.Key, labelled.Range) with { Extractor = Label };
                continue;
            }

            if (isTakenUp)
            {
                continue;
            }

            if (OwnerOf(sentence, post) is { } owner)
            {
                yield return Claim(sentence, post, mention, owner.Key, owner.Range) with { Extractor = Owned };
                continue;
            }

            if (mention.Form == PostForm.Office && !IsPortfolioBeside(sentence, post))
            {
                continue;
            }

            if (IsSuperiors(sentence, post, mention))
            {
                continue;
            }

            var beside = mention.Form == PostForm.Office ? Named(sentence).LastOrDefault(person => person.Range.End <= post.Range.Start) : Beside(sentence, post) ?? Opened(sentence, post);
            if (beside is null && IsHeadless(sentence, post) && (ArgumentFinder.Told(sentence)?.Key ?? sentence.Article.MainPerson) is { } told)
            {
                yield return Claim(sentence, post, mention, told, null) with { Extractor = Headless };
                continue;
            }

            var holder = beside?.Key ?? (mention.IsPlural ? null : sentence.Persons.FirstOrDefault(person => person.Range == post.Range)?.Key);
            if (holder is not null && !(beside is not null && IsNamedTo(sentence, beside.Range, post.Range)))
            {
                yield return Claim(sentence, post, mention, holder, beside?.Range);
            }
        }
    }

    /// <summary>"Directrice de cabinet |du Premier ministre| de 2010 à 2012, Anne Brun": the post of the superior of whoever is told of, whom no name right behind it names.</summary>
    private static bool IsSuperiors(SentenceView sentence, Argument post, PostMention mention) => mention is { Form: PostForm.Holder, Determiner: Determiner.Definite }
        && sentence.IsWithinPost(mention) && TimeBeside(sentence, post) is { } time
        && sentence.Posts.Any(other => other.Mention is PostMention { Form: PostForm.Holder } && other.Range.End < post.Range.Start && sentence.Article.Between(other.Range.End, post.Range.Start) is " du " or " de la " or " de l'")
        && sentence.Persons.All(person => person.Range.Start < post.Range.End || person.Range.Start >= time.Range.End);

    /// <summary>The person whom a post only describes: "Anne Brun, l'actuelle directrice".</summary>
    public static Argument? Described(SentenceView sentence, Argument post) =>
        post.Mention is PostMention { Form: PostForm.Holder } && !IsTakenUp(sentence, post) && Beside(sentence, post) is { } person && person.Range.End <= post.Range.Start
        && sentence.Article.Between(person.Range.End, post.Range.Start).TrimStart() is [',' or '(', ..] ? person : null;

    /// <summary>The person whose name follows the post, with no more than titles and origins between: "le directeur, le Belge Paul Noir".</summary>
    public static Argument? Following(SentenceView sentence, Argument post) => sentence.Persons.FirstOrDefault(person =>
        person.Mention is PersonMention && person.Range.Start >= post.Range.End && Patterns.French["apposition.after"].IsMatch(Gap(sentence, post.Range.End, person.Range.Start)));

    /// <summary>The post behind which a list names a person.</summary>
    public static Argument? LabelOf(SentenceView sentence, Argument person) => sentence.Posts.FirstOrDefault(post => Labelled(sentence, post)?.Key == person.Key);

    /// <summary>The person right before or behind the post.</summary>
    private static Argument? Beside(SentenceView sentence, Argument post)
    {
        Argument? before = null, after = null;
        foreach (var person in Named(sentence).Where(person => !post.Range.Overlaps(person.Range)))
        {
            if (person.Range.End <= post.Range.Start && Patterns.French["apposition.before"].IsMatch(Gap(sentence, person.Range.End, post.Range.Start)) && !IsOver(sentence, person, post) && !sentence.Tree.Acts(post.Mention.Span))
            {
                before = person;
            }
            else if (after is null && person.Range.Start >= post.Range.End && Patterns.French["apposition.after"].IsMatch(Gap(sentence, post.Range.End, person.Range.Start)))
            {
                after = person;
            }
        }

        return after is null ? before
            : before is null ? after
            : post.Mention is PostMention mention && mention.Disagrees(after.Mention) != mention.Disagrees(before.Mention) ? (mention.Disagrees(after.Mention) ? before : after)
            : IsNextOnes(sentence, post, before, after) ? after
            : before;
    }

    /// <summary>
    /// Whether a post between two people is the second one's: not where a mark ends it, with its dates ("Anne Brun, juge de 2001 à 2004, le Belge Paul Noir"),
    /// unless the first has a title before the name and only commas part the second ("la ministre Anne Brun, la présidente du parti, Marie Noir").
    /// </summary>
    private static bool IsNextOnes(SentenceView sentence, Argument post, Argument before, Argument after) =>
        !Ends(sentence.Article.Folded, TimeBeside(sentence, post) is { } time && time.Range.End < after.Range.Start ? time.Range.End : post.Range.End)
        || (post.Mention is PostMention { Determiner: Determiner.Definite } && sentence.Article.Between(post.Range.End, after.Range.Start) is ", "
            && sentence.Article.Between(before.Range.End, post.Range.Start).StartsWith(", ", StringComparison.Ordinal)
            && sentence.Posts.Any(title => title.Mention is PostMention { Form: PostForm.Holder } && title.Range.End < before.Range.Start && sentence.Article.Between(title.Range.End, before.Range.Start) is " " or ", "));

    /// <summary>"fut, sous Paul Noir, ministre", "ministre de Paul Noir et ancien commissaire": who is named is only the one under whom somebody served.</summary>
    private static bool IsOver(SentenceView sentence, Argument person, Argument post) =>
        Patterns.French["apposition.under"].IsMatch(sentence.Article.Between(sentence.Range.Start, person.Range.Start))
        || (Patterns.French["apposition.and"].IsMatch(sentence.Article.Between(person.Range.End, post.Range.Start))
            && sentence.Posts.Any(other => other.Range.End <= person.Range.Start && sentence.Article.Between(other.Range.End, person.Range.Start) is " de " or " d'"));

    private static IEnumerable<Argument> Named(SentenceView sentence) => sentence.Persons.Where(person =>
        person.Mention is PersonMention || person.Is(ReferenceKind.Latter) || person.Is(ReferenceKind.Demonym) || person.Is(ReferenceKind.Topic));

    /// <summary>Whose office the words name: "la présidence d'Anne Brun", "le gouvernement Noir".</summary>
    private static Argument? OwnerOf(SentenceView sentence, Argument post) => post.Mention is PostMention { Form: PostForm.Office, IsPlural: false, IsBarePortfolio: false }
        ? sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Range.Start >= post.Range.End
            && Patterns.French["apposition.owner"].IsMatch(sentence.Article.Between(post.Range.End, person.Range.Start)))
        : null;

    /// <summary>Whether a verb right before the post makes it one that is taken up, of which a frame tells.</summary>
    private static bool IsTakenUp(SentenceView sentence, Argument post) =>
        Patterns.French["apposition.taking-up"].IsMatch(sentence.Article.Between(sentence.Range.Start, post.Range.Start));

    /// <summary>Whether somebody is named to the post, of which a frame tells: "a nommé le Belge Paul Noir secrétaire général".</summary>
    private static bool IsNamedTo(SentenceView sentence, TextRange person, TextRange post) =>
        sentence.Article.Between(person.End, post.Start) == " " && Patterns.French["apposition.naming"].IsMatch(sentence.Article.Between(sentence.Range.Start, person.Start));

    /// <summary>A portfolio in brackets or behind "à": "Anne Brun (Pêches)", "Anne Brun, à l'Intérieur".</summary>
    private static bool IsPortfolioBeside(SentenceView sentence, Argument post) =>
        Named(sentence).LastOrDefault(person => person.Range.End <= post.Range.Start) is { } person
        && sentence.Article.Between(person.Range.End, post.Range.Start) is var gap
        && (Patterns.French["apposition.portfolio"].IsMatch(gap) && Ends(sentence.Article.Folded, post.Range.End)
            || Patterns.French["apposition.row"].IsMatch(gap)
                && Patterns.French["apposition.row-lead"].IsMatch(sentence.Article.Between(sentence.Range.Start, person.Range.Start)) && IsLast(sentence, post));

    /// <summary>Whether nothing but a full stop follows in the sentence.</summary>
    private static bool IsLast(SentenceView sentence, Argument post) => sentence.Article.Between(post.Range.End, sentence.Range.End).Trim() is "" or "." or ";" or ",";

    /// <summary>Whom a list names behind a post and a colon: "Défense : Anne Brun ; Finances : le général Paul Noir".</summary>
    private static Argument? Labelled(SentenceView sentence, Argument post)
    {
        if (!Patterns.French["apposition.label-lead"].IsMatch(sentence.Article.Between(sentence.Range.Start, post.Range.Start)))
        {
            return null;
        }

        var person = Named(sentence).FirstOrDefault(person => person.Range.Start >= post.Range.End);
        var sign = post.Mention is PostMention { Form: PostForm.Office } && !sentence.Tree.Words.Any(word => word.IsVerb) ? "apposition.label-verbless" : "apposition.label";
        var gap = person is null ? null : Patterns.French[sign].Match(Gap(sentence, post.Range.End, person.Range.Start));
        return gap is { Success: true } && Patterns.French["apposition.after"].IsMatch(gap.Groups["rest"].Value) ? person : null;
    }

    /// <summary>Who is meant by a post that opens the sentence: "Maire de Pau depuis 2014, Mme Brun …", "Ancien président du Conseil, il …".</summary>
    private static Argument? Opened(SentenceView sentence, Argument post)
    {
        var mention = (PostMention)post.Mention;
        if (mention.Determiner != Determiner.None || !Patterns.French["apposition.opening"].IsMatch(Gap(sentence, sentence.Range.Start, post.Range.Start)))
        {
            return null;
        }

        var comma = sentence.Article.Folded.IndexOf(',', post.Range.End, Math.Max(0, sentence.Range.End - post.Range.End));
        return comma < 0 ? null : sentence.Persons.FirstOrDefault(person => person.Range.Start > comma
            && (person.Mention is PersonMention || person.Is(ReferenceKind.Pronoun) || person.Is(ReferenceKind.Demonym) || person.Is(ReferenceKind.Topic))
            && !ArgumentFinder.Governed(sentence, person));
    }

    /// <summary>Whether a line of somebody's life opens with the post and names nobody: "Présidente du Conseil (2017-2019)".</summary>
    private static bool IsHeadless(SentenceView sentence, Argument post) =>
        post.Mention is PostMention { Form: PostForm.Holder, IsPlural: false, Determiner: Determiner.None } && sentence.Persons.All(person => person.Range == post.Range)
        && Patterns.French["apposition.opening"].IsMatch(Gap(sentence, sentence.Range.Start, post.Range.Start)) && TimeBeside(sentence, post) is not null;

    /// <summary>The words between, other posts written as §, dates as ¤ and demonyms as ~: "maire de Pau depuis 2014, fondateur du parti, …".</summary>
    private static string Gap(SentenceView sentence, int start, int end)
    {
        var gap = new StringBuilder(sentence.Article.Between(start, end));
        var holes = sentence.Posts.Select(post => (post.Range, Sign: '§')).Concat(sentence.Times.Select(time => (time.Range, Sign: '¤')))
            .Concat(sentence.Bodies.Where(body => body.Mention is StateMention { Form: StateForm.Adjective or StateForm.Inhabitant }).Select(state => (state.Range, Sign: '~')))
            .Where(hole => hole.Range.Start >= start && hole.Range.End <= end).OrderByDescending(hole => hole.Range.Start);
        var last = end;
        foreach (var (range, sign) in holes.Where(hole => hole.Range.Length > 0))
        {
            if (range.End <= last)
            {
                gap.Remove(range.Start - start, range.Length).Insert(range.Start - start, sign);
                last = range.Start;
            }
        }

        return gap.ToString();
    }

    /// <summary>Whether the apposition ends behind the post, so that what follows belongs to another.</summary>
    private static bool Ends(string folded, int end) => end >= folded.Length || folded[end] is ',' or ';' or '.' or ')' or ':';

    private static ClaimDraft Claim(SentenceView sentence, Argument post, PostMention mention, string holder, TextRange? person) =>
        Claim(post, mention, holder, person, Bounded(sentence, TimeBeside(sentence, post)));

    private static ClaimDraft Claim(Argument post, PostMention mention, string holder, TextRange? person, (Holding Bounds, TextRange? At) held)
    {
        var quote = person is { } range ? post.Range.Union(range) : post.Range;
        return new ClaimDraft(Predicate.HoldsPost, held.At is not { } time || held.Bounds == default ? quote : quote.Union(time))
        {
            Subject = holder,
            Object = post.Key,
            From = held.Bounds.From,
            Until = held.Bounds.Until,
            Former = mention.Has(PostModifier.Former),
            Acting = mention.Has(PostModifier.Acting),
            Extractor = person is null ? Denoted : Adjacent,
            Confidence = person is null ? 0.7 : 0.9,
        };
    }

    private static (Holding Bounds, TextRange? At) Bounded(SentenceView sentence, TemporalExpression? time) =>
        time is null ? default : (BoundsOf(time, sentence.Article.PublishedOn), time.Range);

    /// <summary>The years in brackets behind one of a list: "Présidents : Anne Brun (2010-2015), |Paul Noir (2015-2020)|".</summary>
    private static TemporalExpression? TimeBehind(SentenceView sentence, Argument person) => sentence.Times.FirstOrDefault(time =>
        time.Range.Start >= person.Range.End && sentence.Article.Between(person.Range.End, time.Range.Start) is " (" && sentence.Article.Folded.AsSpan(time.Range.End).StartsWith(")", StringComparison.Ordinal));

    /// <summary>The date of a post that goes on with another of the same holder: "ministre de 1993 à 1997, |puis de la Justice en 2017|".</summary>
    public static TemporalExpression? OwnTime(SentenceView sentence, Argument post) =>
        Patterns.French["apposition.then"].IsMatch(sentence.Article.Between(sentence.Range.Start, post.Range.Start)) ? TimeBeside(sentence, post) : null;

    /// <summary>Since and until when a post is held that a date stands beside.</summary>
    public static Holding BoundsOf(TemporalExpression time, DateOnly publishedOn) => time.Kind == TemporalKind.Point ? Point(time) : Holding.Of(time, TimeRole.Hold, null, publishedOn);

    /// <summary>A year beside a post means that it was held in that year.</summary>
    private static Holding Point(TemporalExpression time) =>
        time.From is { } date && date.ToString().Length == 4 ? new Holding(date, date) : default;

    private static TemporalExpression? TimeBeside(SentenceView sentence, Argument post) => sentence.Times.FirstOrDefault(time =>
        time.Kind is TemporalKind.Since or TemporalKind.Span or TemporalKind.Until or TemporalKind.Point
        && time.Range.Start >= post.Range.End
        && !(time.Kind == TemporalKind.Until && Patterns.French["apposition.prolonging"].IsMatch(sentence.Article.Between(sentence.Range.Start, post.Range.Start)))
        && Patterns.French["apposition.time-link"].IsMatch(sentence.Article.Between(post.Range.End, time.Range.Start)));
}
