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
        post.Role.Class is RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState or RoleClass.Envoy || IsOfDepartment(post);

    /// <summary>"secrétaire à la Défense" is a minister, "secrétaire" of whatever else none.</summary>
    private static bool IsOfDepartment(PostMention post) =>
        post.RoleName.StartsWith("secrétaire à ", StringComparison.Ordinal) || post.RoleName.StartsWith("secrétaire au", StringComparison.Ordinal);

    /// <summary>Whether the candidate can have the role at all.</summary>
    public static bool May(PostMention post, Candidate candidate, LanguagePack language) => post.Role.Class switch
    {
        _ when candidate.State is { } own && IsOfBodies(post, own, language) => false,
        _ when candidate.IsLand && post.Role.Class is not (RoleClass.Government or RoleClass.Portfolio or RoleClass.HeadOfState) => false,
        _ when IsOfGovernment(post) => candidate.State is { } state && MayHave(state, post.Role.Name) && (state.IsState || !IsFederal(post, language)),
        RoleClass.Municipal => candidate.Town is not null,
        RoleClass.Parliamentary => candidate.Town is null && (candidate.State is not null ? !IsSeat(post) : IsMadeFor(post, candidate)),
        _ when candidate.IsSeat => false,
        _ when candidate.Town is not null && IsOfTown(post, language) => true,
        _ when candidate.State is not null && language.Has("state-office", Folding.Fold(post.Role.Name)) => true,
        RoleClass.Profession => candidate is { State: null, Town: null } && (IsMadeFor(post, candidate) || (post.IsEmployed && post.Role.Bodies.IsEmpty)),
        _ => candidate.Town is null && (candidate.State is { } state ? StateMayHave(post, state, candidate)
            : !IsLedBySecretary(post, candidate) && (candidate.Kind is not (OrganisationKind.Company or OrganisationKind.Party or OrganisationKind.Media) || !IsMadeForOthers(post, candidate))),
    };

    /// <summary>Whether the words say that the post is one of a federation as a whole.</summary>
    private static bool IsFederal(PostMention post, LanguagePack language) => post.RoleWords.Split(' ').Any(word => language.Has("federal", Folding.Fold(word)));

    /// <summary>Whether whoever leads the candidate has the role.</summary>
    public static bool IsHead(PostMention post, Candidate candidate) =>
        candidate.State is { } state ? state.HeadOfGovernment == post.Role.Means || state.HeadOfState == post.Role.Means
        : candidate.Entry?.Head is { } head && head == post.Role.Means;

    /// <summary>Whether the candidate's name begins with a noun of bodies that have the role.</summary>
    public static bool IsMadeFor(PostMention post, Candidate candidate) => candidate.IsOwnTown ||
        post.Role.Bodies.Any(body => candidate.Name.StartsWith(body, StringComparison.Ordinal)
            || candidate.Name.StartsWith("grande " + body, StringComparison.Ordinal) || EndsWith(candidate.Name, body)
            || candidate.Entry?.Aliases.Any(alias => Folding.Fold(alias).StartsWith(body, StringComparison.Ordinal)) == true)
        || (candidate.Kind == OrganisationKind.Media && post.Role.Bodies.Contains("journal"));

    /// <summary>"la haute assemblée" is an assembly, "le centre des congrès" no congress.</summary>
    private static bool EndsWith(string name, string body) => name.EndsWith(body, StringComparison.Ordinal)
        && !(name[..^body.Length].TrimEnd() is var before && (before.EndsWith(" des", StringComparison.Ordinal) || before.EndsWith(" de", StringComparison.Ordinal) || before.EndsWith(" du", StringComparison.Ordinal)));

    /// <summary>No president where there is a king, no prime minister where the president governs.</summary>
    private static bool MayHave(StateEntry state, string role) => role switch
    {
        "président" or "président de la République" => state.HeadOfState == "président" || state.HeadOfGovernment == "président",
        "président du conseil" => string.Equals(state.HeadOfGovernment, role, StringComparison.OrdinalIgnoreCase),
        "premier ministre" => state.HeadOfGovernment != state.HeadOfState || !state.IsState,
        _ => true,
    };

    /// <summary>Whether the candidate may have had a prime minister although its president governs: Benin, and not the United States.</summary>
    public static bool MayHaveHad(PostMention post, Candidate candidate, LanguagePack language) =>
        post.Role.Name == "premier ministre" && !post.RoleWords.StartsWith("chef", StringComparison.OrdinalIgnoreCase)
        && candidate.State is { IsState: true } && !language.Has("never-premier", candidate.Name);

    /// <summary>Whether other bodies than the candidate have the role by their nature: a rector leads no bank.</summary>
    public static bool IsMadeForOthers(PostMention post, Candidate candidate) => candidate.State is null && !post.Role.Bodies.IsEmpty && !IsMadeFor(post, candidate) && !IsHead(post, candidate);

    /// <summary>Whether the candidate sits and votes, and has no such officer: no director of a senate.</summary>
    public static bool IsForeignTo(PostMention post, Candidate candidate, LanguagePack language) =>
        candidate.IsDeliberative && !language.Has("presiding-role", Folding.Fold(post.Role.Name.Split(' ')[0]));

    /// <summary>Whether somebody with another title leads the candidate, which so has hardly a president.</summary>
    public static bool IsLedByOthers(PostMention post, Candidate candidate) => post.Role.Name == "président" && candidate.Entry is { } known
        && !(known.Head is { } head ? head.Contains(post.Role.Name, StringComparison.Ordinal) || known.Kind == OrganisationKind.Company : known.Kind != OrganisationKind.GovernmentBody);

    /// <summary>Organisations of states of which it is known who leads them, under another title, have no president: not the UN.</summary>
    private static bool IsLedBySecretary(PostMention post, Candidate candidate) =>
        candidate is { Kind: OrganisationKind.Intergovernmental, Entry.Head: not null } && IsLedByOthers(post, candidate);

    /// <summary>What bodies have and no state: assistants, members, administrators, and vice-presidents but where a state is known to have one.</summary>
    private static bool IsOfBodies(PostMention post, StateEntry state, LanguagePack language) =>
        language.Has("no-state-role", Folding.Fold(post.Role.Name.Split(' ')[0])) || (state.IsState && post.Role.Name == "vice-président" && !language.Has("vice-president-state", Folding.Fold(state.Name)));

    /// <summary>States have presidents, envoys and agents, and no directors.</summary>
    private static bool StateMayHave(PostMention post, StateEntry state, Candidate candidate) =>
        post.Role is { Bodies.IsEmpty: true, Name: not "secrétaire" } && MayHave(state, post.Role.Name)
            && (post.Role.Class is RoleClass.Military || IsHead(post, candidate) || !post.Role.IsUnique);

    /// <summary>"son adjointe", "sa directrice de cabinet": whether the role is to help one person, where that person works.</summary>
    public static bool IsAide(PostMention post, LanguagePack language)
    {
        var role = Folding.Fold(post.RoleName);
        return language.Words["aide-role"].Any(aide => role.Contains(aide, StringComparison.Ordinal));
    }
}
