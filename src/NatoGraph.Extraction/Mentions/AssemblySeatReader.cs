using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Reads the seats in assemblies whose members bear a title: "siège au Sénat", "entre au Conseil fédéral", "quitte l'Assemblée nationale".</summary>
internal sealed class AssemblySeatReader(SegmentedText text, LanguagePack language, MentionMap names, SlotReader slots)
{
    /// <summary>How many words stand between sitting and where: "siège depuis 2015 au Sénat".</summary>
    private const int Reach = 4;

    /// <summary>The seat in the assembly whose name begins at the token, if somebody is said to take, hold or leave one there.</summary>
    public PostMention? Read(int at, Sentence sentence)
    {
        if (Title(at, sentence) is not var (length, role) || (!IsTaken(at, sentence) && !IsLeft(at, sentence)))
        {
            return null;
        }

        var draft = new PostDraft(new RoleForm(role, PostForm.Office, Gender.Unknown, false), at, at + length, role.Name);
        if (names.At(at) is OrganisationMention body)
        {
            draft.Fill(body, body.Span.End);
        }
        else
        {
            slots.Read(draft, sentence);
        }

        return draft.Build(text, new Opening([], Determiner.Definite, at - 1)) with { IsSeat = true };
    }

    /// <summary>What those are called who sit in the body whose name begins at the token: members, where a board that has a name gives no title of its own.</summary>
    private (int Length, RoleEntry Role)? Title(int at, Sentence sentence)
    {
        var name = names.Covering(at);
        if (name is not null && (name is not OrganisationMention || name.Span.Start != at))
        {
            return null;
        }

        return language.Assemblies.Match(text.Tokens, at, sentence.Tokens.End) is { } titled && (name is null || name.Span.Length >= titled.Length) ? (titled.Length, titled.Meaning)
            : name is OrganisationMention { Span.Length: > 1 } && language.Has("board-noun", text.Tokens[at].Folded)
                && language.Boards.Match(text.Tokens, at, name.Span.End) is not { Length: > 1 } ? (name.Span.Length, language.RolesByName["membre"])
            : null;
    }

    /// <summary>"siège |au| Sénat", "élu en 2013 |à la| Chambre".</summary>
    private bool IsTaken(int at, Sentence sentence)
    {
        var link = text.At(at - 1, sentence.Tokens) is { } article && language.Has("article", article.Folded) ? at - 2 : at - 1;
        if (text.At(link, sentence.Tokens) is not { } word || !language.Has("to", word.Folded))
        {
            return false;
        }

        for (var near = link - 1; near >= link - Reach && text.At(near, sentence.Tokens) is { Kind: TokenKind.Word or TokenKind.Number } token; near--)
        {
            if (language.Has("assembly-sit", token.Folded))
            {
                return true;
            }

            if (names.Covering(near) is not null || language.Roles.Match(text.Tokens, near, link) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"quitte |le| Sénat", "démissionne |du| conseil municipal".</summary>
    private bool IsLeft(int at, Sentence sentence) => text.At(at - 1, sentence.Tokens) is { } before && text.At(at - 2, sentence.Tokens) is { } second
        && (language.Has("article", before.Folded)
            ? language.Has("assembly-quit", second.Folded) || (second.Folded == "de" && text.At(at - 3, sentence.Tokens) is { } third && language.Has("assembly-resign", third.Folded))
            : before.Folded == "du" && language.Has("assembly-resign", second.Folded));
}
