using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses how messages reach subscriptions.</summary>
public static class InMemorySubscriptionsServiceCollectionExtensions
{
    /// <summary>Messages stay within the process: <see cref="ITopicEventSender"/> and <see cref="ITopicEventReceiver"/> become services.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="options">How messages reach listeners.</param>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton<InMemoryPubSub>();
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryPubSub>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryPubSub>());
        return builder;
    }
}
