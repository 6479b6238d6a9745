using System.Globalization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>A schema that gives back what it is given, so that an answer shows how an input was read and a result written.</summary>
internal static class EchoWorld
{
    private static readonly Lazy<Task<Running>> s_running = new(() => Running.StartAsync(Configure));

    public static Task<Running> StartAsync() => s_running.Value;

    private static void Configure(IRequestExecutorBuilder builder) => builder.AddQueryType<Query>();

    public enum Colour
    {
        Red,
        DarkBlue,
    }

    [OneOf]
    public sealed record Choice(int? Left, string? Right);

    public sealed record Shape(int Size, [property: DefaultValue("round")] string Form, Colour? Colour, int?[]? Sides, Shape? Inner, Optional<string?> Note)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Size} {Form} {Colour?.ToString() ?? "-"} {(Sides is null ? "-" : string.Join('+', Sides.Select(side => side?.ToString(CultureInfo.InvariantCulture) ?? "null")))} {(Inner is null ? "-" : $"({Inner})")} {(Note.HasValue ? Note.Value ?? "null" : "absent")}");
    }

    /// <summary>What is asked.</summary>
    public sealed class Query
    {
        public int? Int(int? value) => value;

        public double? Float(double? value) => value;

        public string? Text(string? value) => value;

        public bool? Truth(bool? value) => value;

        [GraphQLType<IdType>]
        public string? Id([GraphQLType<IdType>] string? value) => value;

        public Colour? Colour(Colour? value) => value;

        public int?[]? List(int?[]? value) => value;

        public int[] Full(int[] value) => value;

        public int[]? MaybeFull(int[]? value) => value;

        public int?[] FullOfMaybe(int?[] value) => value;

        public int?[]?[]? Grid(int?[]?[]? value) => value;

        public string? Shape(Shape? value) => value?.ToString();

        public string? Choice(Choice? value) => value?.ToString();

        public string Pair(int a, int b) => string.Create(CultureInfo.InvariantCulture, $"{a} {b}");

        public int Usual(int value = 7) => value;

        public int? MaybeUsual(int? value = 7) => value;

        public string Given(Optional<int?> value) => value.HasValue ? value.Value?.ToString(CultureInfo.InvariantCulture) ?? "null" : "absent";

        public string Needed(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
