using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Says by which name a role goes in an organisation, so that words that mean the same post meet.</summary>
internal static class RoleCanon
{
    private const string ForeignMinister = "ministre des Affaires étrangères";
    private const string PrimeMinister = "premier ministre";

    /// <summary>The office of a director, whoever leads the body: "la direction de la Chambre d'agriculture", which has a president.</summary>
    private const string Direction = "direction";

    private const string Director = "directeur";

    private const string President = "président";

    /// <summary>The role's name in <paramref name="organisation"/>.</summary>
    public static string Of(PostMention post, OrganisationCluster organisation) =>
        organisation.State is { } state ? InState(post, state) : InOrganisation(post, organisation);

    /// <summary>Whether a role is that of whoever leads an organisation.</summary>
    public static bool Leads(string role, LanguagePack language) => language.Has("leading-role", Folding.Fold(role));

    private static string InState(PostMention post, StateEntry state)
    {
        var words = Folding.Fold(post.RoleWords);
        return post.Role switch
        {
            { Name: PrimeMinister } => HeadOfGovernment(words, state),
            { Name: "chef de la diplomatie" } => state.ForeignMinister ?? ForeignMinister,
            { Name: "garde des Sceaux" } => "ministre de la Justice",
            { Name: "président de la République" } => state.HeadOfState,
            { Class: RoleClass.Head } when post.RoleName == post.Role.Name => state.HeadOfGovernment,
            { Class: RoleClass.Portfolio } => Minister(post.RoleName, state),
            _ => post.RoleName,
        };
    }

    /// <summary>"chef du gouvernement" and "premier ministre" both mean the chancellor where there is one.</summary>
    private static string HeadOfGovernment(string words, StateEntry state) =>
        state.HeadOfGovernment == state.HeadOfState && words.Contains("ministre", StringComparison.Ordinal) ? PrimeMinister : state.HeadOfGovernment;

    /// <summary>Where a secretary of state leads the diplomacy, secretaries are the ministers.</summary>
    private static string Minister(string role, StateEntry state)
    {
        if (role == ForeignMinister)
        {
            return state.ForeignMinister ?? role;
        }

        return role;
    }

    private static string InOrganisation(PostMention post, OrganisationCluster organisation)
    {
        if (post.Role.Class != RoleClass.Head || post.RoleName.Length > post.Role.Name.Length)
        {
            return post.RoleName;
        }

        var head = organisation.Entry?.Head ?? (post.Form == PostForm.Office || post.Role.Name is not ("chef" or "patron") ? BodyHeads.Of(organisation.Name, organisation.Kind) : null);
        var isDirection = organisation.Kind != OrganisationKind.Party && Folding.Fold(post.RoleWords) == Direction;
        return isDirection && (head is null || (head == President && organisation.Kind is OrganisationKind.Other or OrganisationKind.Company or OrganisationKind.Media)) ? Director : head ?? post.Role.Name;
    }
}
