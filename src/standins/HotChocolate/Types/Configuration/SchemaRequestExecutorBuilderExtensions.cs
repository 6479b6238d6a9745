using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a schema is made of.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Adds an empty query type, for type extensions to fill.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) =>
        builder.ConfigureSchema(static _ => { });

    /// <summary>Makes the members of a class the fields of the query type.</summary>
    /// <typeparam name="TQuery">The class.</typeparam>
    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class =>
        builder.AddQueryType(typeof(TQuery));

    /// <summary>Makes the members of a class the fields of the query type.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="queryType">The class.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType) =>
        builder.ConfigureSchema(schema => schema.QueryType = queryType);

    /// <summary>Adds an empty mutation type, for type extensions to fill.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) =>
        builder.ConfigureSchema(static schema => schema.HasMutation = true);

    /// <summary>Makes the members of a class the fields of the mutation type.</summary>
    /// <typeparam name="TMutation">The class.</typeparam>
    public static IRequestExecutorBuilder AddMutationType<TMutation>(this IRequestExecutorBuilder builder)
        where TMutation : class =>
        builder.ConfigureSchema(static schema => (schema.HasMutation, schema.MutationType) = (true, typeof(TMutation)));

    /// <summary>Adds an empty subscription type, for type extensions to fill.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) =>
        builder.ConfigureSchema(static schema => schema.HasSubscription = true);

    /// <summary>Makes the members of a class the fields of the subscription type.</summary>
    /// <typeparam name="TSubscription">The class.</typeparam>
    public static IRequestExecutorBuilder AddSubscriptionType<TSubscription>(this IRequestExecutorBuilder builder)
        where TSubscription : class =>
        builder.ConfigureSchema(static schema => (schema.HasSubscription, schema.SubscriptionType) = (true, typeof(TSubscription)));

    /// <summary>Adds the type of a C# class, interface or enum, or a scalar type class.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <inheritdoc cref="AddType{T}(IRequestExecutorBuilder)"/>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="type">The C# type.</param>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return builder.ConfigureSchema(schema => schema.Types.Add(type));
    }

    /// <summary>Adds types as <see cref="AddType(IRequestExecutorBuilder, Type)"/> does.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="types">The C# types.</param>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return builder.ConfigureSchema(schema => schema.Types.AddRange(types));
    }

    /// <summary>Adds the object type of a C# class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds the interface type of a C# interface.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds the union type of a C# interface or class.</summary>
    /// <typeparam name="T">The interface or class.</typeparam>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds the enum type of a C# enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddType<T>();

    /// <summary>Adds a class annotated with <see cref="ExtendObjectTypeAttribute"/>.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds a class annotated with <see cref="ExtendObjectTypeAttribute"/>.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="typeExtension">The class.</param>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
    {
        ArgumentNullException.ThrowIfNull(typeExtension);
        return builder.ConfigureSchema(schema => schema.Extensions.Add(typeExtension));
    }

    /// <summary>Says which scalar a C# type is.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The scalar type class.</typeparam>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder)
        where TSchemaType : IType =>
        builder.BindRuntimeType(typeof(TRuntimeType), typeof(TSchemaType));

    /// <summary>Says which scalar a C# type is.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="runtimeType">The C# type.</param>
    /// <param name="schemaType">The scalar type class.</param>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, Type schemaType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        ArgumentNullException.ThrowIfNull(schemaType);
        return builder.ConfigureSchema(schema => schema.RuntimeBindings[runtimeType] = schemaType);
    }

    /// <summary>Adds Relay's <c>Node</c> interface and the fields <c>node</c> and <c>nodes</c> (Relay object identification).</summary>
    /// <param name="builder">What the schema is collected in.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<INodeIdSerializer>(new DefaultNodeIdSerializer());
        return builder.ConfigureSchema(static schema => schema.GlobalObjectIdentification = true);
    }

    /// <summary>Gives every mutation one input, a payload and typed errors.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="applyToAllMutations">Whether mutations without <see cref="UseMutationConventionAttribute"/> take part.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Gives every mutation one input, a payload and typed errors.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="options">The names to use.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options) =>
        builder.ConfigureSchema(schema => schema.MutationConventions = options);

    /// <summary>Changes how the schema is derived from C# types.</summary>
    /// <param name="builder">What the schema is collected in.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema => configure(schema.Options));
    }

    internal static IRequestExecutorBuilder ConfigureSchema(this IRequestExecutorBuilder builder, Action<SchemaConfiguration> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new SchemaConfigurationStep(builder.Name, configure));
        return builder;
    }
}
