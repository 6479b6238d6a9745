using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>Tells which bodies may have a role, and which are made for it.</summary>
internal static class RoleFit
{
    /// <summary>Whether the role is one of a state.</summary>
    public static bool IsOfState(PostMention post) =>
        IsOfGovernment(post) || (post.Role.Class == RoleClass.Parliamentary && !IsSeat(post));

    /// <summary>Whether a town has the role where it is all that is named.</summary>
    public static bool IsOfTown(PostMention post, LanguagePack language) => post.Role.Class == RoleClass.Municipal || language.Has("scene-role", Folding.Fold(post.Role.Name));

    /// <summary>Whether the words name a seat in a parliament by itself: "le perchoir".</summary>
    private static bool IsSeat(PostMention post) => post.Role.Means != post.Role.Name;

    /// <summary>Whether only states have the role.</summary>
    private static bool IsOfGovernment(PostMention post) =>
        post.Role.Class is RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState or RoleClass.Envoy || post.Role.Name == "secrétaire";

    /// <summary>Whether the candidate can have the role at all.</summary>
    public static bool May(PostMention post, Candidate candidate, LanguagePack language) => post.Role.Class switch
    {
        _ when IsOfGovernment(post) => candidate.State is { } state && MayHave(state, post.Role.Name) && (state.IsState || !IsFederal(post, language)),
        RoleClass.Municipal => candidate.Town is not null,
        RoleClass.Parliamentary => candidate.Town is null && (candidate.State is not null ? !IsSeat(post) : IsMadeFor(post, candidate)),
        _ when candidate.Town is not null && IsOfTown(post, language) => true,
        RoleClass.Profession => candidate.State is null && IsMadeFor(post, candidate),
        _ => candidate.Town is null && MayLead(post, candidate, language.Has("presiding-role", Folding.Fold(post.Role.Name.Split(' ')[0]))),
    };

    /// <summary>Whether the words say that the post is one of a federation as a whole.</summary>
    private static bool IsFederal(PostMention post, LanguagePack language) => post.RoleWords.Split(' ').Any(word => language.Has("federal", Folding.Fold(word)));

    /// <summary>Whether whoever leads the candidate has the role.</summary>
    public static bool IsHead(PostMention post, Candidate candidate) =>
        candidate.State is { } state ? state.HeadOfGovernment == post.Role.Means || state.HeadOfState == post.Role.Means
        : candidate.Entry?.Head is { } head && head == post.Role.Means;

    /// <summary>Whether the candidate's name begins with a noun of bodies that have the role.</summary>
    public static bool IsMadeFor(PostMention post, Candidate candidate) => candidate.IsOwnTown ||
        post.Role.Bodies.Any(body => candidate.Name.StartsWith(body, StringComparison.Ordinal) || candidate.Name.EndsWith(body, StringComparison.Ordinal)
            || candidate.Entry?.Aliases.Any(alias => Folding.Fold(alias).StartsWith(body, StringComparison.Ordinal)) == true)
        || (candidate.Kind == OrganisationKind.Media && post.Role.Bodies.Contains("journal"));

    /// <summary>No president where there is a king, no prime minister where the president governs.</summary>
    private static bool MayHave(StateEntry state, string role) => role switch
    {
        "président" or "président de la République" => state.HeadOfState == "président" || state.HeadOfGovernment == "président",
        "président du conseil" => string.Equals(state.HeadOfGovernment, role, StringComparison.OrdinalIgnoreCase),
        "premier ministre" => state.HeadOfGovernment != state.HeadOfState || !state.IsState,
        _ => true,
    };

    /// <summary>States have presidents, envoys and agents, and no directors; what is led by somebody else has no president.</summary>
    private static bool MayLead(PostMention post, Candidate candidate, bool isPresiding)
    {
        if (candidate.State is { } state)
        {
            return post.Role.Bodies.IsEmpty && MayHave(state, post.Role.Name) && (post.Role.Class is RoleClass.Military || IsHead(post, candidate) || !post.Role.IsUnique);
        }

        if (!post.Role.Bodies.IsEmpty && !IsMadeFor(post, candidate) && !IsHead(post, candidate) && (candidate.Entry is null || candidate.Kind is OrganisationKind.Company or OrganisationKind.Party or OrganisationKind.Media))
        {
            return false;
        }

        if (candidate.IsDeliberative && !isPresiding)
        {
            return false;
        }

        return post.Role.Name != "président" || candidate.Entry is not { } known
            || (known.Head is { } head ? head.Contains(post.Role.Name, StringComparison.Ordinal) || known.Kind == OrganisationKind.Company : known.Kind != OrganisationKind.GovernmentBody);
    }
}
