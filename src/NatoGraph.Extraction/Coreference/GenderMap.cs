using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>
/// Who is a man and who is a woman: by title and given name, else by the words that agree with the name ("la ministre", "a été
/// nommée", "née").
/// </summary>
internal sealed class GenderMap
{
    private const int MostLooks = 50;
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> leanings = new(StringComparer.Ordinal);

    /// <summary>The genders of an article's people.</summary>
    public GenderMap(PersonClusters people, NationalityMap nationalities, FoundMentions found, ArticleStructure structure, Callings callings, LanguagePack language)
    {
        foreach (var person in people.All)
        {
            genders[person.Key] = person.Gender;
        }

        foreach (var post in found.Posts.Where(p => p.Form == PostForm.Holder && !p.IsPlural && p.Gender == Gender.Feminine))
        {
            if (nationalities.Beside(post) is { } beside && people.Of(beside) is { } person && genders[person.Key] == Gender.Unknown)
            {
                genders[person.Key] = Gender.Feminine;
            }
        }

        foreach (var person in people.All.Where(p => p.Mentions.All(m => m.Title is null || m.Gender == Gender.Unknown)))
        {
            Learn(person.Key, person.Mentions.Take(MostLooks).Select(m => Agreement(structure.At(m.Span.Start), m.Span)).FirstOrDefault(g => g != Gender.Unknown));
        }

        var demonyms = found.Names.OfType<StateMention>().Where(s => s is { Form: StateForm.Inhabitant, IsPlural: false }).ToDictionary(s => s.Span.End, s => s.Gender);
        foreach (var person in people.All.Where(p => genders[p.Key] == Gender.Unknown))
        {
            Learn(person.Key, person.Mentions.Select(m => demonyms.GetValueOrDefault(m.Span.Start)).FirstOrDefault(g => g != Gender.Unknown));
            Learn(person.Key, callings.GenderOf(person.Key));
            leanings[person.Key] = Leaning(person.Mentions.FirstOrDefault(m => m.IsFull), language);
        }
    }

    /// <summary>What the endings of a name make likely that nothing else tells of.</summary>
    private static Gender Leaning(PersonMention? name, LanguagePack language) =>
        name is null ? Gender.Unknown
        : EndsIn(name.Family, "feminine-family-ending", language) || EndsIn(name.Given, "feminine-given-ending", language) ? Gender.Feminine
        : EndsIn(name.Given, "masculine-given-ending", language) ? Gender.Masculine
        : Gender.Unknown;

    private static bool EndsIn(string name, string list, LanguagePack language) => Folding.Fold(name) is { Length: > 2 } folded
        && language.Words[list].Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether words of a gender can mean the person.</summary>
    public bool Agrees(string person, Gender gender) =>
        gender == Gender.Unknown || genders.GetValueOrDefault(person) is var known && (known == Gender.Unknown || known == gender);

    /// <summary>The gender that a person's name makes likely where nothing shows it.</summary>
    public Gender LikelyOf(string person) => leanings.GetValueOrDefault(person);

    /// <summary>Notes that words of a gender meant a person of whom nothing else shows it, so that the same person is not "il" and "elle".</summary>
    public void Show(string person, Gender gender)
    {
        if (gender != Gender.Unknown && genders.GetValueOrDefault(person) == Gender.Unknown)
        {
            genders[person] = gender;
        }
    }

    /// <summary>The gender of a person.</summary>
    public Gender Of(string person) => genders.GetValueOrDefault(person);

    /// <summary>The feminine is written out, and so says more than a given name that both can bear; the masculine says little.</summary>
    private void Learn(string person, Gender gender)
    {
        if (gender == Gender.Feminine || genders[person] == Gender.Unknown)
        {
            genders[person] = gender;
        }
    }

    /// <summary>The gender of the participle that a name is the subject of, or that hangs on it.</summary>
    private static Gender Agreement(SentenceStructure tree, TokenSpan name)
    {
        if (tree.HeadOf(name) is not { } head || tree.Coordination(head).Length > 1 || head.Relation == Relation.Conjunct)
        {
            return Gender.Unknown;
        }

        var participles = tree.Clauses(head).AsEnumerable();
        if (head.Relation is Relation.Subject or Relation.PassiveSubject && tree.HeadOf(head) is { } verb && (tree.IsPassive(verb) || StructureWords.IsConjugatedWithEtre(verb.Lemma)))
        {
            participles = participles.Prepend(verb);
        }

        return participles.Where(p => p.IsPastParticiple && p.Form.Number != GrammaticalNumber.Plural && p.Relation != Relation.RelativeClause)
            .Select(p => p.Form.Gender).FirstOrDefault(g => g != Gender.Unknown);
    }
}
