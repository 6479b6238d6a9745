namespace NatoGraph.Extraction.Language;

/// <summary>What a role is a role of, which says where its organisation is to be found.</summary>
internal enum RoleClass
{
    /// <summary>Of any organisation: "président", "directeur".</summary>
    General,

    /// <summary>Whoever leads, whatever the title: "chef", "patron", "tête".</summary>
    Head,

    /// <summary>Of a state's government: "premier ministre".</summary>
    Government,

    /// <summary>Of a state, with a portfolio: "ministre de la Défense".</summary>
    Portfolio,

    /// <summary>A state's head: "roi", "chef de l'État".</summary>
    HeadOfState,

    /// <summary>Of a state, abroad: "ambassadeur".</summary>
    Envoy,

    /// <summary>Of a town: "maire".</summary>
    Municipal,

    /// <summary>Of an armed force: "commandant", "chef d'état-major".</summary>
    Military,

    /// <summary>Of a parliament: "député", "sénateur".</summary>
    Parliamentary,

    /// <summary>Whoever sits at a seat that stands for a post: "locataire de Matignon".</summary>
    Occupant,

    /// <summary>A profession or rank that is a post only where an organisation is named: "professeur", "juge".</summary>
    Profession,
}
