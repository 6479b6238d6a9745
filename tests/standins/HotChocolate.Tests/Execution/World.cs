using GreenDonut;
using HotChocolate.Configuration;
using HotChocolate.Execution.Batching;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Options;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Tests;

/// <summary>A schema put together by hand, field by field, and an executor over it.</summary>
internal sealed class World
{
    private readonly List<INamedType> _types = [String, Int, Boolean, Float];
    private readonly ServiceCollection _services = new();
    private readonly SchemaConfiguration _configuration = new();

    public static ScalarType String { get; } = new StringType();

    public static ScalarType Int { get; } = new IntType();

    public static ScalarType Boolean { get; } = new BooleanType();

    public static ScalarType Float { get; } = new FloatType();

    public RequestExecutorOptions Options => _configuration.Requests;

    public IServiceCollection Services => _services;

    public ObjectType Object(string name, params OutputField[] fields) => Object<object>(name, [], fields);

    public ObjectType Object<T>(string name, InterfaceType[] interfaces, params OutputField[] fields)
    {
        var type = new ObjectType(name, null, typeof(T));
        type.Complete(fields);
        type.Complete(interfaces);
        return Add(type);
    }

    public T Add<T>(T type)
        where T : INamedType
    {
        _types.Add(type);
        return type;
    }

    public static OutputField Field(string name, IType type, Func<object, object?> read) => new(name, null, type) { Member = read };

    public static OutputField Pure(string name, IType type, PureFieldDelegate resolve, params InputField[] arguments) =>
        new(name, null, type) { PureResolver = resolve, Arguments = new FieldCollection<InputField>(arguments) };

    public static OutputField Later(string name, IType type, Func<IResolverContext, Task<object?>> resolve, params InputField[] arguments) =>
        new(name, null, type)
        {
            Resolver = context => new ValueTask<object?>(resolve(context)),
            Arguments = new FieldCollection<InputField>(arguments),
        };

    public static NonNullType NonNull(IType type) => new(type);

    public static ListType List(IType type) => new(type);

    public RequestExecutor Executor(ObjectType query, ObjectType? mutation = null)
    {
        return Executor(new Schema("_Default", new ServiceCollection().BuildServiceProvider(), new SchemaParts(query, mutation, null, _types, Directives(), _configuration)));
    }

    public RequestExecutor Executor(Schema schema)
    {
        _services.TryAddDataLoaderCore();
        _services.AddScoped<IBatchScheduler, BatchDispatcher>();
        var services = _services.BuildServiceProvider();
        var documents = new DocumentCache(schema, DocumentValidator.Create(schema, services));
        return new RequestExecutor(schema, Options, new ErrorHandler(services.GetServices<IErrorFilter>(), Options), documents, services);
    }

    public static async Task<string> AnswerAsync(
        RequestExecutor executor, string query, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(query).SetVariableValues(variables).Build();
        return (await executor.ExecuteAsync(request)).ToJson(withIndentations: false);
    }

    private static IReadOnlyList<DirectiveType> Directives() => [Conditional("skip"), Conditional("include")];

    private static DirectiveType Conditional(string name) => new(name, null)
    {
        Arguments = new FieldCollection<InputField>([new InputField("if", null, NonNull(Boolean))]),
        Locations = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        IsBuiltIn = true,
    };
}
