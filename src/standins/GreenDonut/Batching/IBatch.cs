namespace GreenDonut;

/// <summary>Something to be fetched in one go.</summary>
internal interface IBatch
{
    /// <summary>Fetches it.</summary>
    ValueTask FetchAsync();
}
