namespace NatoGraph.Domain.Projection.Posts;

/// <summary>A tenure and what it was made of.</summary>
internal sealed record PlacedTenure(TenureDraft Draft, Tenure Tenure);
