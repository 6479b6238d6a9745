namespace Neo4j.Driver;

internal sealed record NotificationsConfig(string? MinimumSeverity, IReadOnlyList<string>? DisabledCategories) : INotificationsConfig
{
    public static NotificationsConfig Off { get; } = new("OFF", null);

    public static NotificationsConfig Of(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        if (minimumSeverity is null && disabledCategories is null)
        {
            throw new ArgumentException("Give a severity, categories, or both.", nameof(minimumSeverity));
        }

        return new NotificationsConfig(
            minimumSeverity?.ToString().ToUpperInvariant(),
            disabledCategories?.Select(category => category.ToString().ToUpperInvariant()).ToList());
    }
}
