using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

internal sealed record RequestExecutorBuilder(string Name, IServiceCollection Services) : IRequestExecutorBuilder;
