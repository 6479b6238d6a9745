namespace NatoGraph.Domain.Entities;

/// <summary>What kind of body an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>A state; the posts of its government belong to it.</summary>
    State,

    /// <summary>A body whose members are states.</summary>
    Intergovernmental,

    /// <summary>A ministry, parliament, court, army, agency or other part of a state.</summary>
    GovernmentBody,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A newspaper, broadcaster or press agency.</summary>
    Media,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>Any other body, and one whose kind is not known.</summary>
    Other,
}
