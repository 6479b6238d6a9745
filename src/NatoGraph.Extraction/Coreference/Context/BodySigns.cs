using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>Crosses what is known of a post with what is known of each body to which it may belong: signs beside the clues.</summary>
/// <param name="text">The article.</param>
/// <param name="found">Its mentions.</param>
/// <param name="structure">Its structure.</param>
/// <param name="known">The posts whose organisation their own words name.</param>
/// <param name="holderOf">The key of the holder of a post, where it is known.</param>
internal sealed class BodySigns(SegmentedText text, FoundMentions found, ArticleStructure structure, KnownPosts known, Func<PostMention, string?> holderOf)
{
    private static readonly string[] Clues = [.. Enum.GetNames<Clue>()];
    private static readonly string[] Classes = [.. Enum.GetNames<RoleClass>()];
    private static readonly string[] Kinds = [.. Enum.GetNames<Domain.Entities.OrganisationKind>()];

    private readonly HashSet<int> named = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.Start)];
    private readonly HashSet<int> behindNames = [.. found.Names.OfType<PersonMention>().Select(person => person.Span.End)];
    private readonly Dictionary<string, string> nouns = new(StringComparer.Ordinal);

    /// <summary>The signs of each choice, none being the first.</summary>
    /// <param name="field">What the choices have in common.</param>
    /// <param name="choices">The bodies and their clues.</param>
    /// <param name="earlier">The posts before this one as they were read, the last one first.</param>
    /// <param name="isNamed">Whether names of signs are kept.</param>
    public ImmutableArray<FeatureList> Of(Field field, IReadOnlyList<(Candidate Candidate, double[] Clues)> choices, IReadOnlyList<PostIdentity> earlier, bool isNamed)
    {
        var site = PostSite.Of(field, text, structure, known.HoldsAny, named.Contains, behindNames.Contains);
        var lasts = choices.Select(choice => LastBefore(choice.Candidate, field.Post.Span.Start)).ToArray();
        var all = ImmutableArray.CreateBuilder<FeatureList>(choices.Count + 1);
        all.Add(None(site, field, choices, lasts, isNamed));
        for (var at = 0; at < choices.Count; at++)
        {
            all.Add(Of(site, field, choices, lasts, at, earlier, isNamed));
        }

        return all.MoveToImmutable();
    }

    private FeatureList Of(PostSite site, Field field, IReadOnlyList<(Candidate Candidate, double[] Clues)> choices, int[] lasts, int at, IReadOnlyList<PostIdentity> earlier, bool isNamed)
    {
        var (candidate, clues) = choices[at];
        var signs = new FeatureList(isNamed ? [] : null);
        var (newer, newerKin, heavier, heavierKin) = (0, 0, 0, 0);
        for (var other = 0; other < choices.Count; other++)
        {
            var isKin = (choices[other].Candidate.State is null) == (candidate.State is null);
            var (isNewer, isHeavier) = (lasts[other] > lasts[at], choices[other].Candidate.Weight > candidate.Weight);
            newer += isNewer ? 1 : 0;
            newerKin += isNewer && isKin ? 1 : 0;
            heavier += isHeavier ? 1 : 0;
            heavierKin += isHeavier && isKin ? 1 : 0;
        }

        var last = lasts[at] < 0 ? null : text.SentenceOf(lasts[at]);
        var distance = last is null ? "ahead" : (field.Sentence.Index - last.Index) switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", _ => "far" };
        var order = FeatureList.Bucket(Math.Min(newer, 4));
        Place(signs, site, distance, order, FeatureList.Bucket(Math.Min(newerKin, 3)));
        Topic(signs, site, candidate, clues, distance, FeatureList.Bucket(Math.Min(heavier, 4)), FeatureList.Bucket(Math.Min(heavierKin, 3)));
        Sort(signs, site, candidate, distance);
        Paragraph(signs, site, field, candidate, last, distance);
        Earlier(signs, site, field, candidate, earlier);
        Around(signs, site, field, last, lasts[at], distance, order);
        Crossed(signs, site, clues);
        return signs;
    }

    /// <summary>Where it was named last, and how many were named since.</summary>
    private static void Place(FeatureList signs, PostSite site, string distance, string newer, string newerKin)
    {
        signs.Add("distance-role", distance, site.Role);
        signs.Add("distance-class", distance, site.Class);
        signs.Add("distance-form", distance, site.Form);
        signs.Add("distance-near", distance, site.Left, site.Right);
        signs.Add("distance-holder", distance, site.Holder, site.Form);
        signs.Add("distance-function", distance, site.Function);
        signs.Add("newer-distance", newer, distance);
        signs.Add("newer-kin-distance", newerKin, distance);
        signs.Add("newer-form", newer, site.Form);
        signs.Add("newer-class", newer, site.Class, distance);
        signs.Add("newer-person", newer, distance, site.Persons);
    }

    /// <summary>How much the article speaks of it.</summary>
    private static void Topic(FeatureList signs, PostSite site, Candidate candidate, double[] clues, string distance, string weight, string weightKin)
    {
        var share = clues[(int)Clue.Share] switch { >= 0.5 => "half", >= 0.3 => "third", >= 0.15 => "some", >= 0.05 => "little", _ => "none" };
        signs.Add("share", share, site.Class);
        signs.Add("share-distance", share, distance);
        signs.Add("weight-distance", weight, distance);
        signs.Add("weight-kin-distance", weightKin, distance, candidate.State is null ? "body" : "state");
        signs.Add("weight-class", weight, site.Class);
        signs.Add("weight-role", weightKin, site.Role);
        signs.Add("weight-form", weight, site.Form, distance);
        signs.Add("weight-position", weight, site.Position);
        signs.Add("fit", Letter(Clue.Head, "h") + Letter(Clue.Body, "b") + Letter(Clue.LedByOthers, "l") + Letter(Clue.MadeForOthers, "m"), weight, distance);

        string Letter(Clue clue, string letter) => clues[(int)clue] > 0 ? letter : "";
    }

    /// <summary>What it is.</summary>
    private void Sort(FeatureList signs, PostSite site, Candidate candidate, string distance)
    {
        var kind = Kinds[(int)candidate.Kind] + (candidate.Town is not null ? "-town" : candidate.Unsure is not null ? "-unsure" : "");
        var noun = NounOf(candidate);
        signs.Add("kind-role", kind, site.Role);
        signs.Add("kind-class", kind, site.Class);
        signs.Add("kind-distance", kind, distance);
        signs.Add("noun-role", noun, site.Role);
        signs.Add("noun-class", noun, site.Class);
        signs.Add("noun", noun);
        signs.Add("entry", candidate.Entry is null && candidate.State is null ? "no" : "yes", kind, distance);
    }

    private static void Paragraph(FeatureList signs, PostSite site, Field field, Candidate candidate, Sentence? last, string distance)
    {
        var isFirst = field.FirstStart >= 0 && candidate.Places.Any(place => place.Contains(field.FirstStart));
        var isSame = last is { } && last.Paragraph == field.Sentence.Paragraph;
        signs.Add("paragraph", isSame ? isFirst ? "first" : "same" : "other", distance, site.Form);
        signs.Add("paragraph-position", isSame ? isFirst ? "first" : "same" : "other", site.Position, site.Class);
    }

    /// <summary>How it was named last.</summary>
    private void Around(FeatureList signs, PostSite site, Field field, Sentence? last, int start, string distance, string newer)
    {
        signs.Add("position-newer", site.Position, newer, distance);
        if (last is null)
        {
            return;
        }

        if (distance == "0")
        {
            var gap = FeatureList.Bucket(field.Post.Span.Start - start);
            signs.Add("gap-form", gap, site.Form);
            signs.Add("gap-left", gap, site.Left);
            signs.Add("gap-persons", gap, site.Persons, newer);
        }

        var lead = PostSite.Near(start - 1, last, text, structure);
        var near = distance is "0" or "1" ? distance : "2";
        signs.Add("lead-class", lead, near, site.Class);
        signs.Add("lead-form", lead, near, site.Form);
        var opens = start - last.Tokens.Start <= 2 ? last.Paragraph == field.Sentence.Paragraph && distance != "0" ? "paragraph" : "sentence" : "no";
        signs.Add("opens", opens, near, newer);
        signs.Add("line", last.Kind.ToString(), site.Position, near);
        signs.Add("line-newer", last.Kind.ToString(), newer);
    }

    /// <summary>Whether posts before are its: the last one, the last of the role, the holder's.</summary>
    private void Earlier(FeatureList signs, PostSite site, Field field, Candidate candidate, IReadOnlyList<PostIdentity> earlier)
    {
        if (earlier.Count > 0)
        {
            var isSame = earlier[0].Organisation.Key == candidate.Key;
            var distance = DistanceOf(earlier[0], field, 4);
            signs.Add(isSame ? "post-before" : "post-before-others", distance, Classes[(int)earlier[0].Mention.Role.Class], site.Class);
            signs.Add(isSame ? "post-before-position" : "post-before-position-others", distance, site.Position);
            signs.Add(isSame ? "post-before-left" : "post-before-left-others", distance, site.Left);
            signs.Add(isSame ? "post-before-form" : "post-before-form-others", distance, site.Form);
            if (earlier.Count > 1)
            {
                signs.Add("posts-before", distance, isSame ? "1" : "0", earlier[1].Organisation.Key == candidate.Key ? "1" : "0");
            }
        }

        if (earlier.FirstOrDefault(post => post.Mention.RoleName == field.Post.RoleName) is { } role)
        {
            var isSame = role.Organisation.Key == candidate.Key;
            var distance = DistanceOf(role, field, 8);
            signs.Add(isSame ? "role-before" : "role-before-others", distance, site.Form);
            signs.Add(isSame ? "role-before-position" : "role-before-position-others", distance, site.Position);
            signs.Add(isSame ? "role-before-class" : "role-before-class-others", site.Class, site.Holder);
        }

        if (field.Holder is { } holder)
        {
            Holders(signs, site, field, candidate, holder, earlier);
        }
    }

    private void Holders(FeatureList signs, PostSite site, Field field, Candidate candidate, string holder, IReadOnlyList<PostIdentity> earlier)
    {
        if (earlier.FirstOrDefault(post => holderOf(post.Mention) == holder) is { } own)
        {
            var isSame = own.Organisation.Key == candidate.Key;
            var which = own.Mention.RoleName == field.Post.RoleName ? "role" : "other";
            signs.Add(isSame ? "own-before" : "own-before-others", which, site.Form);
            signs.Add(isSame ? "own-before-class" : "own-before-class-others", which, site.Class);
        }

        var where = known.Holds(holder, candidate.Key) ? "here" : known.HoldsAny(holder) ? "elsewhere" : "nowhere";
        signs.Add("holders", where, site.Form);
        signs.Add("holders-class", where, site.Class);
    }

    private string DistanceOf(PostIdentity post, Field field, int most) => FeatureList.Bucket(Math.Min(field.Sentence.Index - text.SentenceOf(post.Mention.Span.Start).Index, most));

    /// <summary>Its clues, with the post and with each other.</summary>
    private static void Crossed(FeatureList signs, PostSite site, double[] clues)
    {
        Span<int> on = stackalloc int[clues.Length];
        var count = 0;
        for (var clue = 0; clue < clues.Length - 1; clue++)
        {
            if (clues[clue] >= 0.5)
            {
                on[count++] = clue;
            }
        }

        for (var first = 0; first < count; first++)
        {
            signs.Add("clue-role", Clues[on[first]], site.Role);
            signs.Add("clue-form", Clues[on[first]], site.Form);
            for (var second = first + 1; second < count; second++)
            {
                signs.Add("clues", Clues[on[first]], Clues[on[second]]);
            }
        }
    }

    /// <summary>What speaks for none of them.</summary>
    private static FeatureList None(PostSite site, Field field, IReadOnlyList<(Candidate Candidate, double[] Clues)> choices, int[] lasts, bool isNamed)
    {
        var signs = new FeatureList(isNamed ? [] : null);
        signs.Add("none-role", site.Role);
        signs.Add("none-role-form", site.Role, site.Form);
        signs.Add("none-class", site.Class, site.Form);
        signs.Add("none-holder", site.Holder, site.Form, site.Class);
        signs.Add("none-holder-role", site.Holder, site.Role);
        signs.Add("none-near", site.Left, site.Right);
        signs.Add("none-left", site.Left, site.Class);
        signs.Add("none-right", site.Right, site.Class);
        signs.Add("none-function", site.Function, site.Class);
        signs.Add("none-modifiers", site.Modifiers, site.Form);
        signs.Add("none-position", site.Position, site.Class);
        signs.Add("none-verb", site.Verb);
        var here = lasts.Count(last => last >= field.Sentence.Tokens.Start);
        signs.Add("none-here", FeatureList.Bucket(Math.Min(here, 3)), site.Class);
        signs.Add("none-here-form", FeatureList.Bucket(Math.Min(here, 3)), site.Form);
        signs.Add("none-rivals", FeatureList.Bucket(choices.Count), site.Class);
        signs.Add("none-fit", choices.Any(choice => choice.Clues[(int)Clue.Head] > 0) ? "h" : "", choices.Any(choice => choice.Clues[(int)Clue.Body] > 0) ? "b" : "", site.Class);
        signs.Add("none-kind", choices.Any(choice => choice.Candidate.State is null) ? "bodies" : "states", site.Class);
        signs.Add("none-persons", site.Persons, site.Form);
        return signs;
    }

    /// <summary>The noun with which a name begins, no word of a name being one.</summary>
    private string NounOf(Candidate candidate)
    {
        if (candidate.State is not null || candidate.Town is not null || candidate.Places.IsEmpty)
        {
            return candidate.State is { IsState: true } ? "(state)" : candidate.State is not null ? "(part)" : "(town)";
        }

        if (!nouns.TryGetValue(candidate.Key, out var noun))
        {
            var longest = candidate.Places.MaxBy(place => place.Length);
            var isNoun = longest.Length > 1 || text.Tokens[longest.Start].Shape == TokenShape.Lower;
            nouns[candidate.Key] = noun = isNoun ? structure.WordAt(longest.Start).Learnable : "(name)";
        }

        return noun;
    }

    private static int LastBefore(Candidate candidate, int token)
    {
        var (low, high) = (0, candidate.Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = candidate.Places[middle].Start < token ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? -1 : candidate.Places[low - 1].Start;
    }
}
