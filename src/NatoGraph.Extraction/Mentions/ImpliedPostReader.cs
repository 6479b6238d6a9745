using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>
/// Reads posts that no noun of a role names: what part of a body somebody leads ("dirige la stratégie de Legrand"), the board on which
/// somebody sits ("siège au directoire de la Banque postale"), and the government that is somebody's ("le gouvernement de Paul Noir").
/// </summary>
internal sealed class ImpliedPostReader(SegmentedText text, LanguagePack language, MentionMap names, SlotReader slots, ComplementReader complements)
{
    private const int Reach = 4;
    private const int LongestEnding = 7;

    /// <summary>"gouvernement |libéral| de Paul Noir", "gouvernement |PS-cdH| de Paul Noir".</summary>
    private const int LongestParty = 2;

    /// <summary>The post that the noun at the token implies, if it does.</summary>
    public PostMention? Read(int at, Sentence sentence) =>
        text.Tokens[at].Kind != TokenKind.Word || text.At(at - 1, sentence.Tokens) is not { } before ? null
        : Seat(at, before, sentence) ?? Led(at, before, sentence) ?? Reign(at, sentence);

    /// <summary>"siège au directoire", "dirige le cabinet du ministre".</summary>
    private PostMention? Seat(int at, Token before, Sentence sentence)
    {
        if (language.Boards.Match(text.Tokens, at, sentence.Tokens.End) is not { } found || (names.Covering(at) is { } name && name.Span != new TokenSpan(at, at + found.Length)))
        {
            return null;
        }

        var board = found.Meaning;
        var isSeat = board.Member.Length > 0
            && (IsBehind(language.Has("article", before.Folded) ? at - 1 : at, sentence, "to", token => language.Has("sit-word", token.Folded)) || (!board.IsWhole && IsLeft(at, before, sentence)));
        if (!isSeat && (board.Head.Length == 0 || !language.Has("article", before.Folded)))
        {
            return null;
        }

        var draft = Draft(isSeat ? board.Member : board.Head, at, at + found.Length);
        slots.Read(draft, sentence);
        if (!isSeat && !IsBehind(at, sentence, "article", IsLeading) && !IsLed(draft.End, sentence))
        {
            return null;
        }

        if (isSeat && board.IsWhole)
        {
            draft.Rename("membre");
        }

        return Build(draft, at);
    }

    /// <summary>"dirige la stratégie", "pilotait depuis 2016 le contrôle de gestion".</summary>
    private PostMention? Led(int at, Token before, Sentence sentence)
    {
        var token = text.Tokens[at];
        if (token.Shape != TokenShape.Lower || names.Covering(at) is not null || !(language.Has("led-unit", token.Folded) || language.Has("function", token.Folded) || language.Has("led-function", token.Folded)) || !IsBehind(at, sentence, "article", IsLeading))
        {
            return null;
        }

        var draft = Draft("directeur", at, at + 1);
        draft.Rename($"directeur {Of(before)}{token.Lower}");
        complements.ReadOn(draft, sentence);
        slots.Read(draft, sentence);

        // "gère les affaires", "dirige la formation": only what they are and whose makes a part of a body of them.
        return draft.End == at + 1 && (language.Has("led-function", token.Folded) || language.Has("whole-or-part", token.Folded)) ? null : Build(draft, at);
    }

    /// <summary>"le gouvernement italien de Paul Noir", "l'administration Noir": a government that is called by its head.</summary>
    private PostMention? Reign(int at, Sentence sentence)
    {
        if (!language.Has("reign", text.Tokens[at].Folded) || names.Covering(at) is not null)
        {
            return null;
        }

        var draft = Draft("premier ministre", at, at + 1);
        slots.Read(draft, sentence);
        for (var passed = 0; passed < LongestParty && IsParty(draft.End, sentence); passed++)
        {
            draft.Pass(draft.End + 1);
        }

        var isLinked = text.At(draft.End, sentence.Tokens) is { } link && language.Has("of", link.Folded);
        var person = isLinked ? draft.End + 1 : at + 1;
        return names.Covering(person) is PersonMention { Span.Start: var start } && start == person ? Build(draft, at) : null;
    }

    private bool IsParty(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Kind: TokenKind.Word } word && names.Covering(at) is not PersonMention && !language.Has("of", word.Folded);

    /// <summary>"quitte le directoire", "démissionne du conseil d'administration".</summary>
    private bool IsLeft(int at, Token before, Sentence sentence) => text.At(at - 2, sentence.Tokens) is { } verb
        && ((language.Has("article", before.Folded) && language.Has("assembly-quit", verb.Folded)) || (before.Folded == "du" && language.Has("assembly-resign", verb.Folded)));

    /// <summary>"le conseil scientifique|, présidé par Paul Noir|", "le conseil de surveillance|, que préside Anne Brun|".</summary>
    private bool IsLed(int at, Sentence sentence)
    {
        var clause = text.At(at, sentence.Tokens) is { Form: "," } ? at + 1 : at;
        return text.At(clause, sentence.Tokens) is { } first
            && (language.Has("object-relative", first.Folded)
                ? Enumerable.Range(clause + 1, Reach).Select(near => text.At(near, sentence.Tokens)).TakeWhile(near => near is { Kind: TokenKind.Word }).Any(near => IsLeading(near!.Value))
                : IsLeading(first) && Enumerable.Range(clause + 1, Reach).Any(near => text.At(near, sentence.Tokens) is { Folded: "par" }));
    }

    private bool IsLeading(Token verb) =>
        language.Words["lead-stem"].Any(stem => verb.Folded.StartsWith(stem, StringComparison.Ordinal) && verb.Folded.Length < stem.Length + LongestEnding);

    private PostDraft Draft(string role, int at, int end) => new(new RoleForm(language.RolesByName[role], PostForm.Office, Gender.Unknown, false), at, end, role);

    private PostMention Build(PostDraft draft, int at) => draft.Build(text, new Opening([], Determiner.Definite, at));

    private static string Of(Token article) => article.Folded switch
    {
        "le" => "du ",
        "les" => "des ",
        "la" => "de la ",
        _ => "de l'",
    };

    /// <summary>Whether the token follows the link, and the link, but for few words, one of those looked for.</summary>
    private bool IsBehind(int at, Sentence sentence, string link, Func<Token, bool> isSought)
    {
        if (text.At(at - 1, sentence.Tokens) is not { } word || !language.Has(link, word.Folded))
        {
            return false;
        }

        for (var near = at - 2; near >= at - 1 - Reach && text.At(near, sentence.Tokens) is { } token && token.Form is not ("," or ";" or "."); near--)
        {
            if (isSought(token))
            {
                return true;
            }
        }

        return false;
    }
}
