using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Bolt;

public class TlsTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(50);
    private static readonly DateTimeOffset End = DateTimeOffset.UnixEpoch.AddYears(100);

    private static CertificateRequest Request(string name, RSA key, bool isAuthority)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        return request;
    }

    private static X509Certificate2 SelfSigned(string name, bool isAuthority = false, DateTimeOffset? end = null)
    {
        using var key = RSA.Create(2048);
        using var certificate = Request(name, key, isAuthority).CreateSelfSigned(Start, end ?? End);
        return Kept(certificate);
    }

    private static X509Certificate2 SignedBy(X509Certificate2 issuer, string name, bool isAuthority = false)
    {
        using var key = RSA.Create(2048);
        using var bare = Request(name, key, isAuthority).Create(issuer, Start, End, [.. Guid.NewGuid().ToByteArray()]);
        using var certificate = bare.CopyWithPrivateKey(key);
        return Kept(certificate);
    }

    private static X509Certificate2 Kept(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);

    private static ScriptedServer Encrypted(X509Certificate2 certificate, params X509Certificate2[] sentBeside) => new(
        async connection =>
        {
            await connection.AgreeOnAsync(5, 8);
            await connection.ServeAsync(_ => Task.FromResult(false));
        },
        SslStreamCertificateContext.Create(certificate, [.. sentBeside], offline: true));

    private static IDriver Open(ScriptedServer server, string scheme, Action<ConfigBuilder>? action = null) =>
        GraphDatabase.Driver($"{scheme}://localhost:{server.Port}", AuthTokens.None, action ?? (_ => { }));

    [Theory]
    [InlineData("bolt+ssc")]
    [InlineData("neo4j+ssc")]
    public async Task Connect_SelfSignedIsFine_Works(string scheme)
    {
        await using var server = Encrypted(SelfSigned("elsewhere"));
        server.Table = ScriptedServer.TableOf([$"localhost:{server.Port}"], [$"localhost:{server.Port}"], [$"localhost:{server.Port}"]);
        await using var driver = Open(server, scheme);
        await driver.VerifyConnectivityAsync();
        Assert.True(driver.Encrypted);
    }

    [Fact]
    public async Task Connect_SystemTrust_SelfSignedIsRefused()
    {
        await using var server = Encrypted(SelfSigned("localhost"));
        await using var driver = Open(server, "bolt+s");
        var error = await Assert.ThrowsAsync<SecurityException>(driver.VerifyConnectivityAsync);
        Assert.False(error.IsRetriable);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("elsewhere", false)]
    public async Task Connect_ListedCertificate_MustNameTheHost(string name, bool works)
    {
        using var certificate = SelfSigned(name);
        await using var server = Encrypted(certificate);
        await using var driver = Open(server, "bolt", o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted)
            .WithCertificateTrustRule(CertificateTrustRule.TrustList, [certificate]));
        Assert.Equal(works, await driver.TryVerifyConnectivityAsync());
    }

    [Fact]
    public async Task Connect_SignedThroughAnotherByAListedOne_Works()
    {
        using var root = SelfSigned("root", isAuthority: true);
        using var middle = SignedBy(root, "middle", isAuthority: true);
        using var leaf = SignedBy(middle, "localhost");
        await using var server = Encrypted(leaf, middle);
        await using var driver = Open(server, "bolt", o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted)
            .WithTrustManager(TrustManager.CreateCertTrust([root])));
        await driver.VerifyConnectivityAsync();
    }

    [Fact]
    public async Task Connect_ListedLeafWithoutItsIssuer_Works()
    {
        using var root = SelfSigned("root", isAuthority: true);
        using var leaf = SignedBy(root, "localhost");
        await using var server = Encrypted(leaf);
        await using var driver = Open(server, "bolt", o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted)
            .WithTrustManager(TrustManager.CreateCertTrust([leaf])));
        await driver.VerifyConnectivityAsync();
    }

    [Fact]
    public async Task Connect_ListedButExpired_IsRefused()
    {
        using var expired = SelfSigned("localhost", end: Start.AddDays(1));
        await using var server = Encrypted(expired);
        await using var driver = Open(server, "bolt", o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted)
            .WithTrustManager(TrustManager.CreateCertTrust([expired])));
        await Assert.ThrowsAsync<SecurityException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Connect_UnlistedCertificate_IsRefused()
    {
        using var other = SelfSigned("localhost");
        await using var server = Encrypted(SelfSigned("localhost"));
        await using var driver = Open(server, "bolt", o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted)
            .WithTrustManager(TrustManager.CreateCertTrust([other])));
        await Assert.ThrowsAsync<SecurityException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Connect_ServerSpeaksNoTls_Fails()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open(o => o.WithConnectionTimeout(TimeSpan.FromSeconds(1)), "bolt+ssc");
        Assert.False(await driver.TryVerifyConnectivityAsync());
    }

    [Fact]
    public void Driver_SchemeAndSettingsBothDecide_ArgumentException() => Assert.Throws<ArgumentException>(
        () => GraphDatabase.Driver("bolt+s://h", AuthTokens.None, o => o.WithEncryptionLevel(EncryptionLevel.None)));

    [Theory]
    [InlineData("http://h")]
    [InlineData("bolt+x://h")]
    public void Driver_UnknownScheme_NotSupported(string uri) => Assert.Throws<NotSupportedException>(() => GraphDatabase.Driver(uri));
}
