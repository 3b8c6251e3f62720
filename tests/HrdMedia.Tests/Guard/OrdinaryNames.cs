namespace HrdMedia.Tests.Guard;

/// <summary>Ten thousand ordinary names: each given name of a table with each family name of it, from some sixty
/// countries.</summary>
internal static class OrdinaryNames
{
    private const string Given =
        "Maria José Ana Carlos Lucía Juan Sofía Pedro Camila Diego Marta Elena Martín Mirta Marco Mercedes Luis Rosa Fatima " +
        "Mohammed Aisha Ahmed Layla Omar Yusuf Khadija Ibrahim Zainab Hassan Amina Ali Maryam Reza Shirin Dariush Parisa " +
        "Mehmet " +
        "Ayşe Mustafa Emine Ivan Olga Dmitri Svetlana Natalia Sergei Tatiana Vladimir Petar Jelena Milena Marko Mirela Jan " +
        "Anna " +
        "Piotr Katarzyna Wojciech Zofia Václav Jana György Ágnes Nikos Eleni Giorgos Anastasia Hans Ursula Jürgen Björn Åsa " +
        "Ingrid " +
        "Lars Mette Jukka Aino Siobhán Seán Rhys Mary John Emily William Olivia Jean Marie Pierre Aurélie François Giulia " +
        "Matteo " +
        "Ngozi Chinedu Kwame Akosua Thabo Nomvula Wanjiru Kipchoge Abebe Tigist Moussa Aminata Ram Sita Bishnu Gita Priya " +
        "Arjun " +
        "Lakshmi Rajesh Nguyen Linh Somchai Malee Siti Budi Rizal Wei Li Hiroshi Yuki Min-jun Seo-yeon Batbayar Tuya Tenzin " +
        "Dolma";

    private const string Family =
        "García Rodríguez Silva Santos Quispe Mamani Flores Vargas Morales Velasco Velázquez Vilca Valencia Marti Martinez " +
        "al-Hassan Haddad Khoury Mansour Nasser al-Masri Benali Bouzid Hosseini Karimi Ahmadi Rahimi Yılmaz Kaya Demir Ivanov " +
        "Petrova Smirnov Kuznetsova Volkov Velikov Melnyk Shevchenko Kovalenko Novák Nováková Dvořák Horváth Nagy Popescu " +
        "Ionescu " +
        "Papadopoulos Georgiou Kowalski Wiśniewska Lewandowski Müller Schmidt Weiß Hansen Nielsen Lindqvist Virtanen Korhonen " +
        "O'Brien Murphy Mac-Carthy Jones Davies Smith Taylor Brown Dubois Lefèvre Moreau Rossi Ferrari Bianchi Okafor " +
        "Adeyemi Okonkwo " +
        "Mensah Boateng Dlamini Nkosi Mbeki Mwangi Otieno Tesfaye Bekele Diallo Traoré Ndiaye Thapa Gurung Tamang Shrestha " +
        "Sharma " +
        "Patel Singh Kumar Reddy Khan Hussain Chowdhury Perera Tran Pham Suwan Wijaya Santoso Reyes Cruz Wang Zhang Chen " +
        "Tanaka Sato Kim Park Ganbold Lama Marku Mirtoski Filipova Volkova Melikova Belikova Malikova Valikov Velkova Vlkova";

    public static IReadOnlyList<string> All { get; } =
        [.. from given in Given.Split(' ') from family in Family.Split(' ') select $"{given} {family}"];
}
