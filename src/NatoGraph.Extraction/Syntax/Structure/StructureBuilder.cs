using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Tagging;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>Makes the structure of one sentence of its chunks and asides.</summary>
/// <param name="text">The article.</param>
/// <param name="chunker">Cuts it.</param>
/// <param name="tagger">Tags it.</param>
/// <param name="parser">Parses it.</param>
/// <param name="sentence">The tokens of the sentence.</param>
internal sealed class StructureBuilder(SegmentedText text, Chunker chunker, SentenceTagger tagger, Parser parser, TokenSpan sentence)
{
    private const int NoHead = -1;
    private readonly Word[] words = new Word[sentence.Length];

    /// <summary>The structure.</summary>
    public SentenceStructure Build()
    {
        ReadClauses();
        MendDatives();
        MendAgents();
        MendClitics();
        MendRelatives();
        MendInversions();
        MendParticiples();
        MendWays();
        return new SentenceStructure(sentence, ImmutableArray.Create(words));
    }

    /// <summary>"Paul Noir part ; Anne Brun, son adjointe, lui succède": what semicolons part is read apart where each part is a clause of its own.</summary>
    private void ReadClauses()
    {
        var (main, last) = (NoHead, new TokenSpan(sentence.Start, sentence.Start));
        foreach (var end in Enumerable.Range(sentence.Start + 1, sentence.Length).Where(end => end == sentence.End || text.Tokens[end - 1].Form == ";"))
        {
            var part = new TokenSpan(last.End, end);
            var isWhole = part.Length == sentence.Length;
            var head = Read(part);
            if (!isWhole && main != NoHead && !(IsClause(head) && (IsClause(main) || HasSubject(head))))
            {
                part = new TokenSpan(last.Start, end);
                head = Read(part);
                main = last.Start == sentence.Start ? NoHead : main;
            }

            if (main != NoHead && head != NoHead)
            {
                Hang(head, At(main), HasSubject(head) ? Relation.Parataxis : Relation.Conjunct);
            }

            main = main == NoHead ? head : main;
            last = part;
        }
    }

    /// <summary>Whether a head is a finite verb or has one, and nothing subordinates it.</summary>
    private bool IsClause(int head) => head != NoHead
        && (At(head).Form.VerbForm == VerbForm.Finite || Hanging(head).Any(word => word is { Pos: PartOfSpeech.Auxiliary, Form.VerbForm: VerbForm.Finite }))
        && !Hanging(head).Any(word => word.Relation == Relation.Marker || word.Form.PronounType == PronounType.Relative);

    private bool HasSubject(int head) => Hanging(head).Any(word => word.Relation is Relation.Subject or Relation.PassiveSubject or Relation.ExpletiveSubject);

    private IEnumerable<Word> Hanging(int head) => words.Where(word => word is not null && word.Head == head);

    /// <summary>Reads a run of tokens and gives the index of its head, or <see cref="NoHead"/> where it has no words.</summary>
    private int Read(TokenSpan span)
    {
        var (chunks, asides) = chunker.Cut(span);
        if (chunks.Count == 0)
        {
            return NoHead;
        }

        var input = tagger.Tag(chunks.Select(Joined).ToArray(), [.. chunks.Select(c => c.IsName)]);
        var tree = parser.Parse(input);
        var root = NoHead;
        for (var at = 0; at < chunks.Count; at++)
        {
            var head = tree.Heads[at + 1] == 0 ? NoHead : chunks[tree.Heads[at + 1] - 1].Head;
            root = head == NoHead ? chunks[at].Head : root;
            Set(chunks[at], input.Tags[at + 1], input.Words[at], head, tree.Relations[at + 1]);
        }

        foreach (var aside in asides)
        {
            Attach(aside);
        }

        return root;
    }

    /// <summary>"La direction lui échoit": a "lui" between the subject and its verb is no second subject.</summary>
    private void MendDatives()
    {
        foreach (var pronoun in words.Where(word => StructureWords.IsDative(word.Token.Lower) && word.Relation is Relation.Subject or Relation.PassiveSubject).ToList())
        {
            if (words.Any(other => other.Head == pronoun.Head && other.Index < pronoun.Index && other.Relation is Relation.Subject or Relation.PassiveSubject))
            {
                Set(pronoun.Index, pronoun with { Relation = Relation.IndirectObject });
            }
        }
    }

    /// <summary>"est remplacée à la tête de la banque par Paul Noir": a name with "par" that the parser hangs on a noun behind a passive does what that says.</summary>
    private void MendAgents()
    {
        foreach (var name in words.Where(word => word is { Pos: PartOfSpeech.ProperNoun, Relation: Relation.NominalModifier } && Hanging(word.Index).Any(other => other is { Relation: Relation.Case, Token.Lower: "par" })).ToList())
        {
            var verb = VerbOver(name);
            if (verb.IsPastParticiple && verb.Index < name.Index && IsPassive(verb) && !Hanging(verb.Index).Any(other => other.Relation == Relation.Agent))
            {
                Set(name.Index, name with { Head = verb.Index, Relation = Relation.Agent });
            }
        }
    }

    /// <summary>"Anne Brun, qui la dirige": "le", "la" and "les" before a verb do nothing themselves.</summary>
    private void MendClitics()
    {
        foreach (var pronoun in words.Where(word => StructureWords.IsObject(word.Token.Lower) && word is { Pos: PartOfSpeech.Pronoun, Relation: Relation.Subject or Relation.PassiveSubject } && At(word.Head).IsVerb).ToList())
        {
            Set(pronoun.Index, pronoun with { Relation = Relation.Object });
        }
    }

    /// <summary>"le parti que préside Anne Brun": a "que" behind a noun with whose clause it begins is what is done something to, where nothing else is.</summary>
    private void MendRelatives()
    {
        foreach (var que in words.Where(word => StructureWords.IsQue(word.Token.Lower) && word.Relation == Relation.Marker).ToList())
        {
            var verb = At(que.Head);
            if (verb is { IsVerb: true, Relation: Relation.RelativeClause or Relation.NominalClause } && verb.Head < que.Index && At(verb.Head).Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
                && !TakesObject(verb))
            {
                Set(que.Index, que with { Pos = PartOfSpeech.Pronoun, Form = que.Form with { PronounType = PronounType.Relative }, Relation = Relation.Object });
            }
        }
    }

    /// <summary>"inquiète la banque, que dirige Anne Brun": a "que" behind a comma and right before a verb without a subject begins what is said of the noun before.</summary>
    private void MendInversions()
    {
        foreach (var que in words.Where(word => StructureWords.IsQue(word.Token.Lower) && word.Relation == Relation.Marker).ToList())
        {
            var verb = At(que.Head);
            if (verb.Index == que.Index + 1 && verb is { IsVerb: true, Form.VerbForm: VerbForm.Finite } and not { Relation: Relation.RelativeClause or Relation.NominalClause } && NominalBefore(que) is { } noun
                && !Hanging(verb.Index).Any(word => word.Relation is Relation.Subject or Relation.PassiveSubject or Relation.ExpletiveSubject && word.Index < verb.Index))
            {
                Set(que.Index, que with { Pos = PartOfSpeech.Pronoun, Form = que.Form with { PronounType = PronounType.Relative }, Relation = Relation.Object });
                Set(verb.Index, verb with { Head = noun.Index, Relation = Relation.RelativeClause });
                if (!HasSubject(verb.Index) && Hanging(verb.Index).FirstOrDefault(word => word is { IsNominal: true, Relation: Relation.Object } && word.Index > verb.Index) is { } doer)
                {
                    Set(doer.Index, doer with { Relation = Relation.Subject });
                }
            }
        }
    }

    /// <summary>The noun or name that ends before a comma right before a word.</summary>
    private Word? NominalBefore(Word word)
    {
        var last = word.Index - 2 >= sentence.Start && At(word.Index - 1).Token.Form == "," ? At(word.Index - 2) : null;
        while (last is { Relation: Relation.NamePart or Relation.Flat or Relation.AdjectivalModifier or Relation.Fixed } && last.Head >= 0 && last.Head < last.Index)
        {
            last = At(last.Head);
        }

        return last is { Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun } ? last : null;
    }

    /// <summary>"Il remplace Paul Noir, limogé en mars": a participle behind a name and a comma is said of whom the name means, and not of the verb's subject.</summary>
    private void MendParticiples()
    {
        foreach (var participle in words.Where(word => word is { IsPastParticiple: true, Relation: Relation.AdverbialClause } && word.Head < word.Index).ToList())
        {
            if (NameBefore(participle) is { } name && name.Head == participle.Head && name.Index > name.Head && name.Relation is Relation.Object or Relation.Oblique or Relation.IndirectObject
                && !Hanging(participle.Index).Any(word => word.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula or Relation.Marker or Relation.Subject or Relation.PassiveSubject))
            {
                Set(participle.Index, participle with { Head = name.Index, Relation = Relation.NominalClause });
            }
        }
    }

    /// <summary>"passe de la Justice aux Finances": where somebody goes hangs on the verb, as where from does.</summary>
    private void MendWays()
    {
        foreach (var target in words.Where(word => word is { Relation: Relation.NominalModifier } && word.Head < word.Index && HasCase(word, "à")).ToList())
        {
            var origin = At(target.Head);
            if (origin.Relation == Relation.Oblique && HasCase(origin, "de") && At(origin.Head) is { IsVerb: true } verb && verb.Index < origin.Index && StructureWords.IsWay(verb.Lemma))
            {
                Set(target.Index, target with { Head = verb.Index, Relation = Relation.Oblique });
            }
        }
    }

    private bool HasCase(Word nominal, string lemma) => Hanging(nominal.Index).Any(word => word.Relation == Relation.Case && word.Lemma == lemma);

    /// <summary>The name that ends before a comma right before a word.</summary>
    private Word? NameBefore(Word word)
    {
        var last = word.Index - 2 >= sentence.Start && At(word.Index - 1).Token.Form == "," ? At(word.Index - 2) : null;
        return last is { Pos: PartOfSpeech.ProperNoun, Relation: Relation.NamePart } ? At(last.Head) : last is { Pos: PartOfSpeech.ProperNoun } ? last : null;
    }

    /// <summary>Whether a verb with a subject has an object or clause of its own, or one without any has one before it.</summary>
    private bool TakesObject(Word verb)
    {
        var hasSubject = HasSubject(verb.Index);
        return Hanging(verb.Index).Any(word => word.Relation is Relation.ClausalComplement or Relation.OpenComplement
            || (word.Relation == Relation.Object && !word.Form.IsReflexive && (hasSubject || word.Index < verb.Index)));
    }

    private bool IsPassive(Word verb) => Hanging(verb.Index).Any(word => word.Relation == Relation.PassiveAuxiliary) || !Hanging(verb.Index).Any(word => word.Relation is Relation.Auxiliary);

    private void Set(Chunk chunk, Tag tag, string lemma, int head, Relation relation)
    {
        for (var token = chunk.Span.Start; token < chunk.Span.End; token++)
        {
            Set(token, token == chunk.Head ? new Word(token, text.Tokens[token], lemma, tag.Pos, tag.Form, head, relation)
                : new Word(token, text.Tokens[token], text.Tokens[token].Form, PartOfSpeech.ProperNoun, default, chunk.Head, Relation.NamePart));
        }
    }

    private void Set(int token, Word word) => words[token - sentence.Start] = word;

    private Word At(int token) => words[token - sentence.Start];

    /// <summary>A day hangs on the verb that it stands behind, a parenthesis on the word before it.</summary>
    private void Attach(Aside aside)
    {
        var before = At(aside.Span.Start - 1);
        if (aside.IsDay)
        {
            Hang(Read(aside.Span), VerbOver(before), Relation.Oblique);
            return;
        }

        var inner = Read(new TokenSpan(aside.Span.Start + 1, aside.Span.End - 1));
        Hang(inner, before, At(inner).IsNominal ? Relation.Apposition : Relation.Parataxis);
        Sign(aside.Span.Start, inner);
        Sign(aside.Span.End - 1, inner);
    }

    private void Hang(int token, Word head, Relation relation) => Set(token, At(token) with { Head = head.Index, Relation = relation });

    private void Sign(int token, int head) =>
        Set(token, new Word(token, text.Tokens[token], text.Tokens[token].Form, PartOfSpeech.Punctuation, default, head, Relation.Punctuation));

    private Word VerbOver(Word word)
    {
        while (!word.IsVerb && word.Head != NoHead)
        {
            word = At(word.Head);
        }

        return word;
    }

    private Token Joined(Chunk chunk)
    {
        if (chunk.Span.Length == 1)
        {
            return text.Tokens[chunk.Head];
        }

        var (range, form) = (text.RangeOf(chunk.Span), text.TextOf(chunk.Span));
        return new Token(range, form, Folding.Lower(form), Folding.Fold(form), TokenKind.Word, TokenShape.Capitalised);
    }
}
