using HotChocolate;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Tests.Relay;

public sealed class EntityIdsTests
{
    private static readonly INodeIdSerializer Serializer = MakeSerializer();

    [Theory]
    [InlineData("otan")]
    [InlineData("organisation/otan")]
    [InlineData("T3JnYW5pc2F0aW9uOm90YW4=")]
    public void Id_OfOneKind_IsReadInEveryForm(string text)
    {
        Assert.Equal("organisation/otan", new EntityIds(Serializer).Read(text, NodeKind.Organisation).ToString());
    }

    [Theory]
    [InlineData("person/jens-stoltenberg")]
    [InlineData("UGVyc29uOmplbnMtc3RvbHRlbmJlcmc=")]
    [InlineData("No Slug")]
    [InlineData("")]
    public void Id_OfAnotherKindOrNone_IsRefusedWithACode(string text)
    {
        var refused = Assert.Throws<GraphQLException>(() => new EntityIds(Serializer).Read(text, NodeKind.Organisation));

        Assert.Equal("BAD_ID", refused.Errors[0].Code);
    }

    [Fact]
    public void EntityId_WithoutAKind_IsRefused()
    {
        Assert.Throws<GraphQLException>(() => new EntityIds(Serializer).ReadEntity("jens-stoltenberg"));
    }

    private static INodeIdSerializer MakeSerializer()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddGlobalObjectIdentification();
        return services.BuildServiceProvider().GetRequiredService<INodeIdSerializer>();
    }
}
