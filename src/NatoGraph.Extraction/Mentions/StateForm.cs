namespace NatoGraph.Extraction.Mentions;

/// <summary>How a state is named.</summary>
internal enum StateForm
{
    /// <summary>By its name: "Danemark".</summary>
    Name,

    /// <summary>By an adjective: "danois".</summary>
    Adjective,

    /// <summary>By its people: "le Danois", "une Danoise".</summary>
    Inhabitant,

    /// <summary>By a word that stands for its government: "Matignon", "le Kremlin".</summary>
    Metonym,

    /// <summary>By its capital, which may mean the town or the government.</summary>
    Capital,
}
