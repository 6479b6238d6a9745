using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <content>The bodies and states that a predicate has to do with.</content>
internal sealed partial class PredicateWord
{
    /// <summary>How many sentences back the body that is spoken of may have been named.</summary>
    private const int Reach = 100;

    /// <summary>How many sentences back "le pays" may point, its own included.</summary>
    private const int Near = 4;

    /// <summary>Whether a body or state can be a member of a body: of one between states, states alone; of a party, a party; of a company, no state.</summary>
    public bool MayJoin(Argument member, Argument whole) => KindOf(whole) switch
    {
        OrganisationKind.Intergovernmental => member.Mention is StateMention || KindOf(member) is OrganisationKind.State or OrganisationKind.Intergovernmental,
        OrganisationKind.Other => true,
        OrganisationKind.Party => KindOf(member) is OrganisationKind.Party or OrganisationKind.Other,
        OrganisationKind.Company => KindOf(member) is OrganisationKind.Company or OrganisationKind.Media,
        _ => false,
    };

    private OrganisationKind? KindOf(Argument body) => sentence.Article.Text.Find(body.Key)?.OrganisationKind;

    /// <summary>Whether a body has members of its own, and is no part of one that has: not "la Commission européenne".</summary>
    private bool HasMembers(Argument body) => KindOf(body) is OrganisationKind.Intergovernmental or OrganisationKind.Other or OrganisationKind.Party
        && !(sentence.Article.Text.Find(body.Key)?.Known is { } known && LanguagePack.French.Organisations.TryGetValue(known, out var entry) && entry.Parent is not null);

    /// <summary>The organisation or state at the first of some places that names one.</summary>
    public Argument? Body(ImmutableArray<string> places) => places.SelectMany(place => At(place)).Select(BodyOf).FirstOrDefault(body => body is not null);

    /// <summary>The organisation that a pronoun at one of some places means: "Anne Brun, qui la dirige", "elle est présidée par Paul Noir", "le parti, que préside Anne Brun".</summary>
    public Argument? BodyMeant(ImmutableArray<string> places) =>
        places.Select(place => BodyClauses.Pointed(sentence, structure, word, place)).FirstOrDefault(body => body is not null)
        ?? (!FrameWords.Has("leading", word.Lemma) ? [] : places.SelectMany(place => At(place))).Where(filler => filler.Form.PronounType == PronounType.Personal && (filler.Index < word.Index || Opens(filler))).Select(filler => BodyReferences.Of(sentence, filler)).FirstOrDefault(body => body is not null);

    /// <summary>"|Dirigé| depuis 2021 par Anne Brun, |il| fête ses trente ans": a participle that opens the sentence, of what the pronoun behind it means.</summary>
    private bool Opens(Word pronoun) => word.IsPastParticiple
        && structure.Words.FirstOrDefault(other => other.Pos != PartOfSpeech.Punctuation) == word && structure.HeadOf(pronoun) is { IsVerb: true } verb && verb.Index > pronoun.Index;

    /// <summary>The body that is spoken of, for which "y", "en" or "l'" may stand: what the article is about, or else the one named most often before.</summary>
    private ImmutableArray<Argument> Spoken()
    {
        var topic = sentence.Article.Text.Topic;
        var named = sentence.Article.Sentences.Take(sentence.Sentence.Index + 1).Skip(sentence.Sentence.Index - Reach)
            .SelectMany(one => one.Bodies.Where(body => body.Range.End <= Trigger.Start && HasMembers(body) && (body.Key == topic || KindOf(body) == OrganisationKind.Intergovernmental)))
            .GroupBy(body => body.Key, StringComparer.Ordinal).OrderByDescending(group => group.Key == topic).ThenByDescending(group => group.Count()).FirstOrDefault();
        return named is null ? [] : [named.Last()];
    }

    private ImmutableArray<Argument> Bodies(string place)
    {
        var found = Distinct(At(place).Select(BodyOf));
        return !found.IsEmpty ? Listed(place, found)
            : place == Patient && At(place).Any(IsClitic) ? Spoken()
            : BodyClauses.Pointed(sentence, structure, word, place) is { } pointed ? [pointed]
            : place == Agent || (place == Patient && structure.IsPassive(word)) ? BodyClauses.Before(sentence, structure, word)
            : At(place).Any(IsOfStates) ? []
            : Behind(place, sentence.Bodies.Where(body => body.IsNamedBody));
    }

    /// <summary>"Le Mali, le Niger et le Tchad ont rejoint …", "a rejoint l'Union et l'Alliance": all of a list, where the tree holds but some of them together.</summary>
    private ImmutableArray<Argument> Listed(string place, ImmutableArray<Argument> found) => found[^1].Range.Start >= Trigger.End ? Lists.Whole(sentence, found)
        : place != Agent && !structure.IsPassive(word) ? found
        : structure.VerbGroupOf(word).Finite is not { Form.Number: GrammaticalNumber.Plural } ? found
        : [.. Lists.Whole(sentence, found).Where(body => body.Range.End <= Trigger.Start)];

    /// <summary>"composée des |pays| membres de l'OTAN": states that are not named.</summary>
    private static bool IsOfStates(Word filler) => filler is { Pos: PartOfSpeech.Noun } && FrameWords.Has("state-noun", filler.Lemma);

    /// <summary>"l'a rejointe".</summary>
    private bool IsClitic(Word filler) => filler.Form.PronounType == PronounType.Personal && filler.Index < word.Index;

    private Argument? BodyOf(Word filler) => sentence.Bodies.FirstOrDefault(body => body.IsNamedBody && body.Mention.Span.Contains(filler.Index)) ?? BodyClauses.NamedBehind(sentence, filler) ?? Described(filler) ?? SubjectBefore(filler);

    /// <summary>"Djibouti copréside l'Igad, à laquelle il appartient": the state or body that does something before in the sentence, and for which a pronoun stands.</summary>
    private Argument? SubjectBefore(Word filler) => filler is { Form.PronounType: PronounType.Personal, Relation: Relation.Subject or Relation.PassiveSubject } && filler.Index < word.Index
        ? sentence.Bodies.LastOrDefault(body => body.IsNamedBody && body.Range.End <= Trigger.Start && structure.HeadOf(body.Mention.Span) is { Relation: Relation.Subject or Relation.PassiveSubject } head && head.Index < filler.Index)
        : null;

    /// <summary>"le pays", "l'organisation": the state or body that was named last, or that the article is about.</summary>
    private Argument? Described(Word filler)
    {
        if (filler.Pos != PartOfSpeech.Noun || structure.Complements(filler, "de") is not { IsEmpty: true }
            || !structure.Dependents(filler, Relation.Determiner).Any(determiner => determiner.Lemma is "le" or "ce"))
        {
            return null;
        }

        return FrameWords.Has("state-noun", filler.Lemma) ? Before(body => KindOf(body) == OrganisationKind.State)
            : FrameWords.Has("whole-noun", filler.Lemma) ? Spoken().FirstOrDefault()
            : null;
    }

    private Argument? Before(Func<Argument, bool> fits)
    {
        var named = Enumerable.Range(0, Near).Select(back => sentence.Sentence.Index - back).Where(at => at >= 0)
            .SelectMany(at => sentence.Article.Sentences[at].Bodies.Where(body => body.Range.End <= Trigger.Start && body.IsNamedBody && fits(body)).Reverse()).ToList();
        return named.Find(body => body.Key == sentence.Article.Text.Topic) ?? named.FirstOrDefault();
    }
}
