using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NatoGraph.Hosting.Topics;

/// <summary>Sets limits to subscriptions.</summary>
internal static class TopicExtensions
{
    /// <summary>Puts <see cref="LimitedTopics"/> before the receiver that is registered.</summary>
    public static IServiceCollection LimitTopics(this IServiceCollection services, ServerSettings settings)
    {
        var topics = services.Last(service => service.ServiceType == typeof(ITopicEventReceiver)).ImplementationFactory!;
        return services.Replace(ServiceDescriptor.Singleton<ITopicEventReceiver>(provider => new LimitedTopics(
            (ITopicEventReceiver)topics(provider),
            settings.MaxSubscriptions,
            provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping)));
    }
}
