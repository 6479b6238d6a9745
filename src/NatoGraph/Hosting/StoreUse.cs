namespace NatoGraph.Hosting;

/// <summary>What a command does with a store.</summary>
internal enum StoreUse
{
    /// <summary>It reads what is there; a store that is not there is a mistake.</summary>
    Reading,

    /// <summary>It fills the store, and makes it where it is not there.</summary>
    Writing,

    /// <summary>It fills an empty store as a whole, or goes on with that.</summary>
    Loading,
}
