using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>A post while its words are being read, from the role's noun to the right.</summary>
internal sealed class PostDraft(RoleForm form, int start, int end, string roleName)
{
    private readonly List<PostModifier> behind = [];

    /// <summary>What the role's words show.</summary>
    public RoleForm Form { get; } = form;

    /// <summary>The role's first token.</summary>
    public int Start { get; } = start;

    /// <summary>The token behind the last that was read.</summary>
    public int End { get; private set; } = end;

    /// <summary>The role in full.</summary>
    public string RoleName { get; private set; } = roleName;

    /// <summary>The organisation or state, once it was read.</summary>
    public Mention? Slot { get; private set; }

    private int RoleEnd { get; set; } = end;

    /// <summary>Reads adjectives that are part of the role: "adjoint", "délégué".</summary>
    public void ReadAdjectives(SegmentedText text, LanguagePack language, Sentence sentence)
    {
        while (text.At(End, sentence.Tokens) is { } token && language.Has("role-adjective", token.Folded) && Form.Form == PostForm.Holder)
        {
            if (Form.Role.Class == RoleClass.Portfolio && language.Has("level-adjective", token.Folded))
            {
                Pass(End + 1);
                continue;
            }

            ExtendRole(" " + Inflection.Masculine(token.Lower), End + 1);
        }
    }

    /// <summary>Adds words to the role.</summary>
    public void ExtendRole(string words, int end)
    {
        RoleName += words;
        RoleEnd = End = end;
    }

    /// <summary>Whether the role has words that say what it is for.</summary>
    public bool HasComplement { get; private set; }

    /// <summary>Adds what the role is for, which stands behind the organisation where there is one.</summary>
    public void Complete(string words, int end)
    {
        RoleName += words;
        HasComplement = true;
        RoleEnd = Slot is null ? end : RoleEnd;
        End = end;
    }

    /// <summary>Takes words in that say nothing of the role.</summary>
    public void Pass(int end) => End = end;

    /// <summary>Replaces the role's name, for words that mean another: "garde des Sceaux".</summary>
    public void Rename(string name) => RoleName = name;

    /// <summary>Fills the slot.</summary>
    public void Fill(Mention slot, int end)
    {
        Slot = slot;
        End = end;
    }

    /// <summary>Adds a modifier behind the noun.</summary>
    public void Modify(PostModifier modifier, int end)
    {
        behind.Add(modifier);
        End = end;
    }

    /// <summary>"un président slovène", "l'entraîneur français" tells where somebody comes from, and leaves open of what.</summary>
    private bool IsOrigin(Opening opening) =>
        Form.Role.Class == RoleClass.General && Slot is StateMention { Form: StateForm.Adjective }
        && (opening is { Determiner: Determiner.Indefinite, Modifiers.IsEmpty: true } || (Form.Role.IsUnique && Form.Role.Bodies.Contains("club")));

    /// <summary>The post.</summary>
    public PostMention Build(SegmentedText text, Opening opening) =>
        new(new TokenSpan(opening.Start, End), Form.Role, Form.Form)
        {
            RoleSpan = new TokenSpan(Start, RoleEnd),
            RoleWords = text.TextOf(new TokenSpan(Start, RoleEnd)),
            RoleName = RoleName,
            Slot = IsOrigin(opening) ? null : Slot,
            Modifiers = [.. opening.Modifiers, .. behind],
            Determiner = opening.Determiner,
            Gender = Form.Gender,
            IsPlural = Form.IsPlural,
        };
}
